import Addresses
import Files
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import Writing
import TestSupport

/// The same promises on a real disk.
@Suite struct DiskWriterTests {
  private let folder: TemporaryFolder
  private var out: String { folder.path + "/out" }

  init() throws { folder = try TemporaryFolder() }

  @discardableResult
  private func write(_ texts: [String: String], jobs: Int = 2) async throws -> WriteReport {
    try await SiteWriter(jobs: jobs).write(Bench.files(texts), to: out)
  }

  private func statuses() throws -> [String: FileEntry] {
    let entries = try FileSystem.disk.listing(of: out).entries
    return [String: FileEntry](uniqueKeysWithValues: entries.map { ($0.path, $0) })
  }

  private func identities() throws -> [String: FileIdentity] {
    let root = try FileSystem.disk.openFolder(nil, out, .refuse)
    return try statuses().keys.reduce(into: [:]) { result, path in
      result[path] = try FileSystem.disk.status(root, path, .refuse)?.identity
    }
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try FileSystem.disk.contents(of: "\(out)/\(path)"), as: UTF8.self)
  }

  private func put(_ path: String, _ text: String) throws {
    let root = try FileSystem.disk.openFolder(nil, out, .refuse)
    try FileSystem.disk.deleteIfPresent(path, in: root)
    try FileSystem.disk.create(root, path, Array(text.utf8))
  }

  @Test func writesNothingTheSecondTime() async throws {
    var texts: [String: String] = [:]
    for number in 0..<500 { texts["roles/r\(number).html"] = String(repeating: "x", count: number) }
    texts["index.html"] = "home"
    let first = try await write(texts)
    #expect(first.created == 501)
    let before = (try statuses(), try identities())
    let second = try await write(texts)
    #expect(second.description == "0 created, 0 replaced, 501 kept, 0 deleted")
    #expect(try statuses() == before.0)
    #expect(try identities() == before.1)
  }

  @Test func replacesDeletesAndKeeps() async throws {
    try await write(["a": "1", "b/c": "1", "b/d": "1", "e/f": "1"])
    try put("b/stranger", "mine")
    try put("a", "by hand")
    let kept = try identities()["b/d"]
    let report = try await write(["a": "1", "b/c": "2", "b/d": "1", "g/h/i": "1"])
    #expect(report.description == "1 created, 2 replaced, 1 kept, 1 deleted")
    #expect(try text("a") == "1")
    #expect(try text("b/c") == "2")
    #expect(try text("b/stranger") == "mine")
    #expect(try text("g/h/i") == "1")
    #expect(try identities()["b/d"] == kept)
    #expect(
      try statuses().keys.sorted() == [
        ".rolebook", ".rolebook/lock", ".rolebook/manifest", "a", "b", "b/c", "b/d", "b/stranger",
        "g", "g/h", "g/h/i",
      ])
  }

  @Test func refusesLinksAndLeavesTheirTargetsAlone() async throws {
    try await write(["a": "1", "roles/x": "1"])
    let outside = try FileSystem.disk.openFolder(nil, folder.path, .refuse)
    try FileSystem.disk.create(outside, "safe", Array("safe".utf8))
    let root = try FileSystem.disk.openFolder(nil, out, .refuse)
    try FileSystem.disk.delete(root, "a")
    try folder.putLink("out/a", to: "../safe")
    try FileSystem.disk.deleteTree("roles", in: root)
    try folder.putLink("out/roles", to: "..")
    await #expect(
      throws: WritingError.refused([
        .symbolicLink(path: out + "/a"), .symbolicLink(path: out + "/roles"),
      ])
    ) { try await write(["a": "2", "roles/x": "2", "roles/safe": "2"]) }
    #expect(
      String(decoding: try FileSystem.disk.contents(of: folder.path + "/safe"), as: UTF8.self)
        == "safe")
  }

  @Test func leavesOutAnotherBuild() async throws {
    try await write(["a": "1"])
    let output = try OutputFolder(locking: out)
    await #expect(throws: WritingError.refused([.busy(folder: out)])) {
      try await write(["a": "2"])
    }
    output.unlock()
    try await write(["a": "2"])
    #expect(try text("a") == "2")
  }

  @Test func cleansUpAfterAKilledBuild() async throws {
    try await write(["a": "1"])
    let root = try FileSystem.disk.openFolder(nil, out, .refuse)
    for path in [".rolebook/staging", ".rolebook/staging/site", ".rolebook/staging/site/b"] {
      _ = try FileSystem.disk.makeFolder(root, path)
    }
    try put(".rolebook/staging/site/b/half", "ha")
    try folder.putLink("out/.rolebook/staging/site/link", to: "/")
    try await write(["a": "2"])
    #expect(
      try statuses().keys.sorted() == [".rolebook", ".rolebook/lock", ".rolebook/manifest", "a"])
  }

  @Test func writesIntoAFolderThatIsReachedThroughALink() async throws {
    try folder.putLink("link", to: "target")
    let parent = try FileSystem.disk.openFolder(nil, folder.path, .refuse)
    _ = try FileSystem.disk.makeFolder(parent, "target")
    _ = try await SiteWriter().write(Bench.files(["a": "1"]), to: folder.path + "/link")
    #expect(try FileSystem.disk.contents(of: folder.path + "/target/a") == Array("1".utf8))
  }

  @Test func takesNamesOf255Bytes() async throws {
    let name = String(repeating: "n", count: 255)
    try await write([name: "1", "folder/\(name)": "1"])
    try await write([name: "2", "folder/\(name)": "2"])
    #expect(try text(name) == "2")
    let error = await #expect(throws: WritingError.self) {
      try await write([name: "3", name + "n": "3"])
    }
    #expect(error?.description.contains("\(out)/\(name)n': File name too long") == true)
    #expect(try text(name) == "2")
  }

  @Test func namesAnOutputThatIsNoFolder() async throws {
    let parent = try FileSystem.disk.openFolder(nil, folder.path, .refuse)
    try FileSystem.disk.create(parent, "out", [1])
    let error = await #expect(throws: WritingError.self) { try await write(["a": "1"]) }
    #expect(
      error?.description
        == "error: could not open the folder '\(out)': Not a directory [file-system]")
  }

  @Test func saysThatAFolderMayNotBeWritten() async throws {
    // The system lets the superuser write anywhere.
    guard geteuid() != 0 else { return }
    try await write(["a": "1"])
    try #require(chmod(out + "/.rolebook", 0o500) == 0)
    defer { chmod(out + "/.rolebook", 0o700) }
    let error = await #expect(throws: WritingError.self) { try await write(["a": "2"]) }
    #expect(error?.description.contains("Permission denied") == true)
    #expect(try text("a") == "1")
  }
}
