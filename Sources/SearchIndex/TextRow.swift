import Exports

/// A text as a row: `[codes, first line, passage, lines, passage, lines, ...]`; 0 for no text.
///
/// A passage begins on the line behind the one before it, unless a pair says how many lines more.
enum TextRow {
  static func row(_ text: TokenizedTexts.Text, in tokenCodes: TokenCodes) -> JSON {
    guard !text.tokens.isEmpty else { return .int(0) }
    let codes = String(decoding: tokenCodes.encode(text.tokens), as: UTF8.self)
    return .array(
      [.string(codes), .int(text.line)] + text.jumps.flatMap { [.int($0.passage), .int($0.lines)] })
  }
}
