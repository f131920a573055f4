#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

import Diagnostics
import Files
import Publishing

extension Machine {
  /// Asks for memory before notes are read, and warns on standard error.
  static let memoryCheck = MemoryCheck(
    limits: {
      MemoryLimits(addressSpace: limit(of: RLIMIT_AS), data: limit(of: RLIMIT_DATA), on: .disk)
    },
    warn: { Console(isQuiet: false).report([$0]) })

  #if canImport(Glibc)
    private typealias Resource = __rlimit_resource
  #else
    private typealias Resource = CInt
  #endif

  /// A limit of the process in bytes; `nil` where there is none.
  private static func limit(of resource: Resource) -> Int? {
    #if canImport(Glibc)
      let resource = __rlimit_resource_t(resource.rawValue)
    #endif
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0 else { return nil }
    // What stands for no limit is greater than any number.
    return Int(exactly: limit.rlim_cur)
  }
}
