#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the program runs on.
enum Machine {
  /// The processors that may be used.
  static let processorCount = max(1, min(256, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))

  /// The most memory that the program has had so far, in bytes.
  static let peakMemory: @Sendable () -> Int? = {
    var usage = rusage()
    #if canImport(Darwin)
      guard getrusage(RUSAGE_SELF, &usage) == 0 else { return nil }
      return usage.ru_maxrss
    #else
      guard getrusage(Int32(RUSAGE_SELF.rawValue), &usage) == 0 else { return nil }
      return usage.ru_maxrss * 1024
    #endif
  }
}
