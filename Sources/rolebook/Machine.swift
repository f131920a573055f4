#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

import ArgumentParser
import Files

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

  /// Lets the program have as many files open as the system grants it; how many those are.
  static func raiseOpenFileLimit() -> Int {
    let wanted = 8192
    ResourceLimit.openFiles.raise(to: wanted)
    return min(ResourceLimit.openFiles.current ?? wanted, wanted)
  }

  /// What tells this build of the program from another: its version, and its file's size and time;
  /// the version alone where the system does not say which file that is.
  static let programIdentity: String = {
    let version = Rolebook.configuration.version
    guard let path = programPath else { return version }
    do throws(FileError) {
      guard let status = try FileSystem.disk.status(nil, path, .follow) else { return version }
      return "\(version) \(status.size) \(status.modified)"
    } catch {
      return version
    }
  }()

  /// The time, for what is kept from one run to the next; never for a site.
  static var secondsSince1970: Int { Int(time(nil)) }

  /// A path from the root, without links; as it is where nothing stands there.
  static func absolutePath(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static var programPath: String? {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _ = _NSGetExecutablePath(nil, &size)
      return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(size)) { path in
        _NSGetExecutablePath(path.baseAddress, &size) == 0
          ? path.baseAddress.map { String(cString: $0) } : nil
      }
    #else
      "/proc/self/exe"
    #endif
  }
}
