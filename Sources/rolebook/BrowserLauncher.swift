#if canImport(Darwin)
  @preconcurrency import Darwin
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  @preconcurrency import Glibc
#endif

/// Opens addresses in the user's browser.
enum BrowserLauncher {
  /// Whether the program that opens addresses could be started; it goes on by itself.
  static func open(_ url: String) -> Bool {
    #if canImport(Darwin)
      let program = "open"
    #else
      let program = "xdg-open"
    #endif
    var arguments = [strdup(program), strdup(url), nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    return posix_spawnp(&child, program, nil, nil, &arguments, environ) == 0
  }
}
