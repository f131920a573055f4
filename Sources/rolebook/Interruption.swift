#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What Ctrl-C does to a program that runs until then.
enum Interruption {
  /// Ends the program at once, as a success: being ended is how it was meant to end. There is nothing
  /// to tidy up, as nothing is written.
  static func endsTheProgram() {
    for number in [SIGINT, SIGTERM] { signal(number) { _ in _exit(0) } }
  }
}
