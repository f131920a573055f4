import Diagnostics
import Yams

extension FrontMatter {
  /// Reads the YAML of front matter; `nil`, with a diagnostic, where it can't be read. The caller
  /// then keeps it as part of the body, so that nothing vanishes.
  init?(yaml: ArraySlice<UInt8>, path: SourcePath, diagnostics: inout [Diagnostic]) {
    let text = String(decoding: yaml, as: UTF8.self)
    do {
      try AliasLimit.check(yaml)
      guard let node = try Yams.compose(yaml: text) else {
        self.init()
        return
      }
      guard case .mapping(let mapping) = node else { return nil }
      var values: [String: Value] = [:]
      for (key, value) in mapping {
        guard let name = key.string?.lowercased() else { continue }
        values[name] = Value(
          texts: FrontMatter.texts(of: value), line: (key.mark?.line ?? 1) + 1)
      }
      self.init(values: values)
    } catch {
      diagnostics.append(.unreadableFrontMatter(error, path: path))
      return nil
    }
  }

  private static func texts(of node: Node) -> [String] {
    switch node {
    case .scalar(let scalar): scalar.string.isEmpty ? [] : [scalar.string]
    case .sequence(let sequence): sequence.flatMap(texts(of:))
    case .mapping(let mapping):
      mapping.compactMap { key, value in
        key.string.map { "\($0): \(texts(of: value).joined(separator: ", "))" }
      }
    case .alias: []
    }
  }
}

extension Diagnostic {
  static func unreadableFrontMatter(_ error: any Error, path: SourcePath) -> Diagnostic {
    var line = 1
    var column: Int?
    if let error = error as? YamlError {
      switch error {
      case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
        line = mark.line + 1
        column = mark.column
      default: break
      }
    }
    return Diagnostic(
      .warning, "front-matter", at: SourceLocation(path: path, line: line, column: column),
      "the front matter is not YAML and is shown as text",
      help: "Write it as `key: value` lines between two lines of `---`.")
  }
}
