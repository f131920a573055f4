import Addresses
import ContentHashing
import Testing

@testable import Writing

@Suite struct ManifestTests {
  private static func entry(_ path: String, _ size: Int = 1) throws -> Manifest.Entry {
    Manifest.Entry(
      path: try #require(SitePath(path)), size: size, hash: ContentHash(value: 0xAB))
  }

  private static func manifest(_ paths: [String]) throws -> Manifest {
    Manifest(.complete, entries: try paths.map { try entry($0) })
  }

  @Test func readsWhatItWrote() throws {
    for state in [Manifest.State.complete, .writing] {
      let manifest = Manifest(
        state,
        entries: [
          try Self.entry("a b.html", 0), try Self.entry("roles/x.html", 4711),
          try Self.entry("\u{E9}.html", 1 << 40),
        ])
      #expect(try Manifest(parsing: manifest.bytes) == manifest)
    }
    let empty = Manifest(.complete, entries: [])
    #expect(try Manifest(parsing: empty.bytes) == empty)
  }

  @Test func isALineForEachFile() throws {
    let text = String(decoding: try Self.manifest(["a.html"]).bytes, as: UTF8.self)
    #expect(text == "rolebook-manifest 1 complete\n00000000000000ab 1 a.html\nend 1\n")
  }

  struct Attack: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let fault: ManifestFault

    init(_ name: String, _ text: String, _ fault: ManifestFault) {
      testDescription = name
      self.text = text
      self.fault = fault
    }

    init(line: String) {
      self.init(
        line, "rolebook-manifest 1 complete\n\(line)\nend 1\n", .badLine(2))
    }
  }

  static let attacks = [
    Attack("nothing", "", .truncated),
    Attack("a line break", "\n", .notAManifest),
    Attack("another file", "<!doctype html>\n", .notAManifest),
    Attack("JSON", "{\"files\": [\"a.html\"]}\n", .notAManifest),
    Attack("a newer version", "rolebook-manifest 2 complete\nend 0\n", .unknownVersion(2)),
    Attack("no version", "rolebook-manifest  complete\nend 0\n", .notAManifest),
    Attack("an unknown state", "rolebook-manifest 1 done\nend 0\n", .notAManifest),
    Attack("no end", "rolebook-manifest 1 complete\n", .truncated),
    Attack("a wrong count", "rolebook-manifest 1 complete\nend 1\n", .truncated),
    Attack("the last line cut", "rolebook-manifest 1 complete\nend 0", .truncated),
    Attack("text after the end", "rolebook-manifest 1 complete\nend 0\nx\n", .truncated),
    Attack(line: "00000000000000ab 1 ../a.html"),
    Attack(line: "00000000000000ab 1 a/../../b.html"),
    Attack(line: "00000000000000ab 1 /etc/passwd"),
    Attack(line: "00000000000000ab 1 a//b"),
    Attack(line: "00000000000000ab 1 ./a"),
    Attack(line: "00000000000000ab 1 .rolebook/lock"),
    Attack(line: "00000000000000ab 1 a\\..\\b"),
    Attack(line: "00000000000000ab 1 a\u{0}b"),
    Attack(line: "00000000000000ab 1 a\rb"),
    Attack(line: "00000000000000ab 1 "),
    Attack(line: "00000000000000ab 1"),
    Attack(line: "00000000000000ab -1 a"),
    Attack(line: "00000000000000ab +1 a"),
    Attack(line: "00000000000000ab 01 a"),
    Attack(line: "00000000000000ab 9999999999999999999999 a"),
    Attack(line: "00000000000000AB 1 a"),
    Attack(line: "ab 1 a"),
    Attack(line: "000000000000000g 1 a"),
    Attack(line: ""),
    Attack(
      "out of order",
      "rolebook-manifest 1 complete\n00000000000000ab 1 b\n00000000000000ab 1 a\nend 2\n",
      .badLine(3)),
    Attack(
      "twice", "rolebook-manifest 1 complete\n00000000000000ab 1 a\n00000000000000ab 1 a\nend 2\n",
      .badLine(3)),
  ]

  @Test(arguments: attacks) func believesNothing(_ attack: Attack) {
    #expect(throws: attack.fault) { try Manifest(parsing: Array(attack.text.utf8)) }
  }

  @Test func refusesPathsThatAreNoTexts() throws {
    var bytes = try Self.manifest(["a.html"]).bytes
    let index = try #require(bytes.lastIndex(of: UInt8(ascii: "l")))
    bytes[index] = 0xFF
    #expect(throws: ManifestFault.badLine(2)) { try Manifest(parsing: bytes) }
  }

  @Test func survivesAnyCutAndAnyChangedByte() throws {
    let manifest = try Self.manifest(["a.html", "roles/b.html", "roles/c.html"])
    for end in manifest.bytes.indices {
      #expect(throws: ManifestFault.self) { try Manifest(parsing: Array(manifest.bytes[..<end])) }
    }
    for index in manifest.bytes.indices {
      for bit in 0..<8 {
        var changed = manifest.bytes
        changed[index] ^= 1 << bit
        // What is read at all is what was written: there is one form only.
        if let read = Self.reading(changed) { #expect(read.bytes == changed) }
      }
    }
  }

  private static func reading(_ bytes: [UInt8]) -> Manifest? {
    do { return try Manifest(parsing: bytes) } catch { return nil }
  }

  @Test func knowsWhatItOwns() throws {
    let manifest = try Self.manifest(["a.html", "roles/b.html", "roles/c/d.html", "roles2/e.html"])
    #expect(manifest.owns(SitePath(literal: "roles/b.html")))
    #expect(!manifest.owns(SitePath(literal: "roles")))
    #expect(!manifest.owns(SitePath(literal: "roles/b.htm")))
    #expect(!manifest.owns(SitePath(literal: "zzz")))
    #expect(
      manifest.entries(in: "roles").map(\.path.description) == ["roles/b.html", "roles/c/d.html"])
    #expect(manifest.entries(in: "role").isEmpty)
    #expect(manifest.entries(in: "zzz").isEmpty)
  }

  @Test func tellsUnicodeFormsApart() throws {
    let composed = try Self.manifest(["caf\u{E9}"])
    #expect(try composed.owns(#require(SitePath("caf\u{E9}"))))
    #expect(try !composed.owns(#require(SitePath("cafe\u{301}"))))
  }

  @Test func unites() throws {
    let old = Manifest(
      .complete, entries: [try Self.entry("a"), try Self.entry("b", 1), try Self.entry("d")])
    let new = Manifest(
      .complete, entries: [try Self.entry("b", 2), try Self.entry("c"), try Self.entry("e")])
    let union = new.union(old)
    #expect(union.map(\.path.description) == ["a", "b", "c", "d", "e"])
    #expect(union.map(\.size) == [1, 2, 1, 1, 1])
    #expect(new.union(Manifest(.complete, entries: [])) == new.entries)
    #expect(Manifest(.complete, entries: []).union(new) == new.entries)
  }
}
