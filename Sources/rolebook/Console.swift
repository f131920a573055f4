import Diagnostics
import Files

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where the program writes for people: results to standard output, problems to standard error.
struct Console {
  let isQuiet: Bool

  /// Writes a result, unless only problems are wanted.
  func say(_ text: String) {
    guard !isQuiet else { return }
    Console.write(text + "\n", to: STDOUT_FILENO)
  }

  /// Writes a result that another program reads.
  func write(_ bytes: [UInt8]) {
    Console.write(bytes, to: STDOUT_FILENO)
  }

  /// Writes for people what must not mix with a result for programs.
  func remark(_ text: String) {
    Console.write(text + "\n", to: STDERR_FILENO)
  }

  /// Writes problems that were met on the way to something else.
  func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { write(diagnostic, to: STDERR_FILENO) }
  }

  /// Writes problems that are themselves the result.
  func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { write(diagnostic, to: STDOUT_FILENO) }
  }

  private func write(_ diagnostic: Diagnostic, to descriptor: Int32) {
    let text = Console.hasColour(descriptor) ? diagnostic.coloured : diagnostic.description
    Console.write(text + "\n", to: descriptor)
  }

  /// Colour only on a terminal, and not where <https://no-color.org> says so.
  private static func hasColour(_ descriptor: Int32) -> Bool {
    guard isatty(descriptor) == 1 else { return false }
    guard let setting = getenv("NO_COLOR") else { return true }
    return setting.pointee == 0
  }

  static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    // Where nobody reads any more, as behind `| head`, there is nobody to tell.
    _ = bytes.withUnsafeBytes { Descriptor.write($0, to: descriptor) }
  }
}

extension Diagnostic {
  /// The text with the severity in colour (ECMA-48 escape sequences).
  fileprivate var coloured: String {
    let colour =
      switch severity {
      case .note: "36"
      case .warning: "33"
      case .error: "31"
      }
    let place = location.map { "\u{1B}[1m\($0):\u{1B}[0m " } ?? ""
    let advice = help.map { "\n    \($0)" } ?? ""
    return
      "\(place)\u{1B}[1;\(colour)m\(severity.rawValue):\u{1B}[0m \(summary) \u{1B}[2m[\(id)]\u{1B}[0m\(advice)"
  }
}
