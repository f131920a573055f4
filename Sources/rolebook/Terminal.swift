#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A screen that can write over the line that it wrote last.
struct Terminal: Sendable {
  private let descriptor: Int32

  /// Where problems are told, if that is a terminal and not a dumb one.
  static var standardError: Terminal? {
    guard isatty(STDERR_FILENO) == 1, let kind = getenv("TERM"), String(cString: kind) != "dumb"
    else { return nil }
    return Terminal(descriptor: STDERR_FILENO)
  }

  /// How many columns there are; 80 where the terminal does not say.
  var width: Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes a line in place of the last one, and stays at its end; at its start where it is empty.
  func draw(_ line: String, over last: String) {
    guard !(line.isEmpty && last.isEmpty) else { return }
    let rest = max(0, last.count - line.count)
    let blank = String(repeating: " ", count: rest) + String(repeating: "\u{8}", count: rest)
    Console.write("\r\(line)\(blank)" + (line.isEmpty ? "\r" : ""), to: descriptor)
  }
}
