import Diagnostics

/// Refuses YAML that would take the parser too much time, memory or stack: files that are too large
/// or nested too deeply, and anchors, with which a short file can stand for a huge one.
enum YAMLGuard {
  static let maximumBytes = 1_048_576
  static let maximumDepth = 16
  static let maximumIndent = 64

  /// What is wrong with `text`, before it is parsed.
  static func trouble(in text: String, path: SourcePath) -> Diagnostic? {
    guard text.utf8.count <= maximumBytes else {
      return Diagnostic(
        .warning, "taxonomy-size", at: SourceLocation(path: path, line: 1),
        "the taxonomy has \(text.utf8.count) bytes, more than \(maximumBytes)",
        help: "Leave out what the built-in taxonomy has already.")
    }
    var scanner = Scanner()
    for (index, byte) in text.utf8.enumerated() {
      if let trouble = scanner.trouble(at: byte, isFirst: index == 0) {
        return diagnostic(trouble, at: SourceLocation(path: path, line: scanner.line))
      }
    }
    return nil
  }

  private static func diagnostic(_ trouble: Trouble, at location: SourceLocation) -> Diagnostic {
    switch trouble {
    case .anchor:
      Diagnostic(
        .warning, "taxonomy-anchor", at: location, "anchors and aliases are not read",
        help: "Write the text out, or put a text that begins with & or * in quotation marks.")
    case .depth:
      Diagnostic(
        .warning, "taxonomy-depth", at: location, "the YAML is nested too deeply",
        help: "An entry holds texts and lists of texts, and nothing deeper.")
    }
  }
}

extension YAMLGuard {
  enum Trouble {
    case anchor
    case depth
  }

  /// Follows quotation marks, comments and brackets through the text.
  struct Scanner {
    private(set) var line = 1
    private var quote: UInt8 = 0
    private var isInComment = false
    private var depth = 0
    private var indent = 0
    private var isAtLineStart = true
    private var hyphens = 0
    /// The last byte that is not white space, and whether white space follows it.
    private var last: UInt8 = UInt8(ascii: "\n")
    private var isBehindSpace = true
    private var anchor = false

    mutating func trouble(at byte: UInt8, isFirst: Bool) -> Trouble? {
      if anchor {
        anchor = false
        if byte > 0x20 { return .anchor }
      }
      if byte == UInt8(ascii: "\n") {
        line += 1
        (isInComment, isAtLineStart, indent, hyphens) = (false, true, 0, 0)
        if quote == 0, depth == 0 { last = byte }
        isBehindSpace = true
        return nil
      }
      if isInComment { return nil }
      if quote != 0 {
        if byte == quote, last != UInt8(ascii: "\\") || quote != UInt8(ascii: "\"") { quote = 0 }
        last = byte == last && byte == UInt8(ascii: "\\") ? 0 : byte
        return nil
      }
      if byte == 0x20 || byte == 0x09 {
        if isAtLineStart { indent += 1 }
        isBehindSpace = true
        return indent > YAMLGuard.maximumIndent && depth == 0 ? .depth : nil
      }
      isAtLineStart = false
      return trouble(atVisible: byte)
    }

    private mutating func trouble(atVisible byte: UInt8) -> Trouble? {
      defer {
        last = byte
        isBehindSpace = false
      }
      switch byte {
      case UInt8(ascii: "#") where isBehindSpace: isInComment = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"): if beginsValue { quote = byte }
      case UInt8(ascii: "["), UInt8(ascii: "{"): if beginsValue || depth > 0 { depth += 1 }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "-"), UInt8(ascii: "?"): if beginsValue { hyphens += 1 }
      case UInt8(ascii: "&"), UInt8(ascii: "*"): if beginsValue { anchor = true }
      default: break
      }
      return depth > YAMLGuard.maximumDepth || hyphens > YAMLGuard.maximumDepth ? .depth : nil
    }

    /// Whether a value may begin here: behind `:`, `-`, `?`, `,` or an opening bracket.
    private var beginsValue: Bool {
      switch last {
      case UInt8(ascii: "\n"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","): true
      case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"): isBehindSpace
      default: false
      }
    }
  }
}
