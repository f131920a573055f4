#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the system grants the program at most, of a kind: a limit in use, which may be moved up to one
/// that may not.
struct ResourceLimit {
  // The names are of another type in each C library.
  #if canImport(Glibc)
    static let addressSpace = ResourceLimit(resource: __rlimit_resource_t(RLIMIT_AS.rawValue))
    static let data = ResourceLimit(resource: __rlimit_resource_t(RLIMIT_DATA.rawValue))
    static let openFiles = ResourceLimit(resource: __rlimit_resource_t(RLIMIT_NOFILE.rawValue))
    private let resource: __rlimit_resource_t
  #else
    static let addressSpace = ResourceLimit(resource: RLIMIT_AS)
    static let data = ResourceLimit(resource: RLIMIT_DATA)
    static let openFiles = ResourceLimit(resource: RLIMIT_NOFILE)
    private let resource: CInt
  #endif

  /// The limit in use; `nil` where there is none.
  var current: Int? {
    // What stands for no limit is greater than any number.
    limits.flatMap { Int(exactly: $0.rlim_cur) }
  }

  /// Moves the limit in use up to `wanted`, or as far as it goes.
  func raise(to wanted: Int) {
    guard var limits else { return }
    limits.rlim_cur = max(limits.rlim_cur, min(limits.rlim_max, rlim_t(wanted)))
    setrlimit(resource, &limits)
  }

  private var limits: rlimit? {
    var limits = rlimit()
    return getrlimit(resource, &limits) == 0 ? limits : nil
  }
}
