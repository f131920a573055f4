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
    let prefix = "0::/"
    guard let line = lines(of: "/proc/self/cgroup", on: fileSystem).first(where: isOfVersion2)
    else {
      return nil
    }
    var parts = line.dropFirst(prefix.count).split(separator: "/")
    var least: Int?
    while true {
      let path = (["/sys/fs/cgroup"] + parts + ["memory.max"]).joined(separator: "/")
      if let limit = lines(of: path, on: fileSystem).first.flatMap({ Int($0) }) {
        least = min(least ?? limit, limit)
      }
      guard parts.popLast() != nil else { return least }
    }
    func isOfVersion2(_ line: Substring) -> Bool { line.hasPrefix(prefix) }
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
