import Files
import LinkChecking

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where answers to questions about links are kept: the user's folder for what can be made anew.
///
/// <https://specifications.freedesktop.org/basedir-spec/latest/>
struct LinkCacheFile {
  let folder: String
  private static let name = "links"

  /// The user's own; `nil` where there is no home.
  static var standard: LinkCacheFile? {
    // A relative path there is to be ignored, as the specification says.
    if let cache = variable("XDG_CACHE_HOME"), cache.hasPrefix("/") {
      return LinkCacheFile(folder: "\(cache)/rolebook")
    }
    return variable("HOME").map { LinkCacheFile(folder: "\($0)/.cache/rolebook") }
  }

  /// What is kept; nothing where it can't be read, as nothing but time is lost then.
  func read() -> LinkCache {
    do throws(FileError) {
      let path = "\(folder)/\(LinkCacheFile.name)"
      return LinkCache(parsing: try FileSystem.disk.contents(of: path, limit: 64 << 20))
    } catch {
      return LinkCache()
    }
  }

  /// Keeps it, where that is possible: a check is no worse without.
  func write(_ cache: LinkCache) {
    do throws(FileError) {
      let disk = FileSystem.disk
      let folder = try disk.openFolder(creating: folder)
      try disk.replace(LinkCacheFile.name, in: folder, with: cache.bytes)
    } catch {
      return
    }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
