package import Files

extension MemoryLimits {
  /// The limits of a process, with those that Linux tells in files; elsewhere there are none of these.
  package init(addressSpace: Int?, data: Int?, on fileSystem: FileSystem) {
    self.init()
    bytes[.addressSpace] = addressSpace
    bytes[.data] = data
    bytes[.group] = MemoryLimits.ofGroup(on: fileSystem)
    bytes[.machine] = MemoryLimits.available(on: fileSystem)
  }

  /// The least that the group of the process, or one of those that it lies in, may have.
  private static func ofGroup(on fileSystem: FileSystem) -> Int? {
    // NUMBER:CONTROLLERS:/PATH, without controllers in version 2.
    lines(of: "/proc/self/cgroup", on: fileSystem).compactMap { line -> Int? in
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3, fields[2].hasPrefix("/") else { return nil }
      switch fields[1] {
      case "":
        return least("memory.max", in: fields[2], of: "/sys/fs/cgroup", on: fileSystem)
      case "memory":
        return least(
          "memory.limit_in_bytes", in: fields[2], of: "/sys/fs/cgroup/memory", on: fileSystem)
      default: return nil
      }
    }.min()
  }

  /// The least number that files of a name hold, in a folder or those that it lies in.
  private static func least(
    _ name: String, in folder: Substring, of root: String, on fileSystem: FileSystem
  ) -> Int? {
    var parts = folder.split(separator: "/")
    var least: Int?
    while true {
      let path = ([Substring(root)] + parts + [Substring(name)]).joined(separator: "/")
      if let limit = lines(of: path, on: fileSystem).first.flatMap({ Int($0) }) {
        least = min(least ?? limit, limit)
      }
      guard parts.popLast() != nil else { return least }
    }
  }

  private static func available(on fileSystem: FileSystem) -> Int? {
    for line in lines(of: "/proc/meminfo", on: fileSystem) where line.hasPrefix("MemAvailable:") {
      let words = line.split(separator: " ")
      return words.count == 3 && words[2] == "kB" ? Int(words[1]).map { $0 * 1024 } : nil
    }
    return nil
  }

  private static func lines(of path: String, on fileSystem: FileSystem) -> [Substring] {
    do throws(FileError) {
      let bytes = try fileSystem.contents(of: path, limit: 1 << 20)
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    } catch {
      return []
    }
  }
}
