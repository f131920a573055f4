import Addresses
@testable import BrowserData
import Exports
import Foundation
import SiteModel
import TestSupport
import Testing

/// The tables that scripts load, read back as JSON.
@Suite struct BrowserDataTests {
  static let notes = SiteText(
    """
    -- jobs.md --
    # Clocks

    ## Tower Clocks
    - skill sets for Senior Clock Engineer:
      - Example Towers is looking for people who keep time
      - LOCATION: New York
      - $57 - $72 an hour
      - 3+ years of experience and a Master's degree
      - Deep knowledge of C++ is required; Python is a plus
    - skill set:
      - Python
    """)

  private static func shards(of notes: SiteText) throws -> [String: Any] {
    var values: [String: Any] = [:]
    for shard in BrowserData.shards(of: notes.site()) {
      let text = String(decoding: shard.bytes, as: UTF8.self)
      let name = try #require(text.split(separator: "\"").dropFirst().first.map(String.init))
      #expect(shard.path.description == "assets/index/\(name).js")
      let opening = "rolebook.receive(\"\(name)\","
      #expect(text.hasPrefix(opening) && text.hasSuffix(");\n"))
      let json = Data(text.dropFirst(opening.count).dropLast(3).utf8)
      values[name] = try JSONSerialization.jsonObject(with: json)
    }
    return values
  }

  private static func rows(_ name: String, in shards: [String: Any]) throws -> [[Any]] {
    let shard = try #require(shards[name] as? [String: Any])
    #expect(shard["first"] as? Int == 0)
    return try #require(shard["rows"] as? [[Any]])
  }

  @Test func writesTheFactsOfRolesByTheirPlaceInTheCatalogue() throws {
    let shards = try BrowserDataTests.shards(of: BrowserDataTests.notes)
    let catalogue = try #require(shards["catalogue"] as? [String: Any])
    #expect(catalogue["roles"] as? Int == 2)
    #expect(catalogue["shards"] as? [String: Int] == ["roles": 1, "skills": 1])
    let facets = try #require(catalogue["facets"] as? [String: [String: Any]])
    let places = try #require(facets["location"]?["values"] as? [[Any]])
    #expect(places.count == 1)
    #expect(places.first?.first as? String == "New York")
    let role = try #require(try BrowserDataTests.rows("roles-0", in: shards).first)
    #expect(role.count == 12)
    #expect(role[0] as? String == "Senior Clock Engineer")
    // It follows from the title and the company.
    #expect(role[1] as? String == "")
    #expect(role[2] as? Int == 1)
    #expect(role[4] as? [Int] == [0])
    #expect(role[9] as? Int == 2)
    #expect(role[10] as? Int == 3)
    let pay = try #require(role[11] as? [Any])
    #expect(pay.map { "\($0)" } == ["57", "72", "USD", "hour", "$57–72/hour"])
  }

  @Test func keepsPlacesInTheOrderOfTheNotes() throws {
    let shards = try BrowserDataTests.shards(
      of: SiteText(
        """
        -- jobs.md --
        # Clocks
        - skill set for Clock Engineer:
          - LOCATION: Paris
          - Or, LOCATION: London
          - Python
        - skill set for Clock Designer:
          - LOCATION: London
          - Python
        """))
    let catalogue = try #require(shards["catalogue"] as? [String: Any])
    let facets = try #require(catalogue["facets"] as? [String: [String: Any]])
    let places = try #require(facets["location"]?["values"] as? [[Any]])
    #expect(places.map { $0.first as? String } == ["London", "Paris"])
    let roles = try BrowserDataTests.rows("roles-0", in: shards)
    #expect(roles.map { $0[4] as? [Int] } == [[1, 0], [0]])
  }

  @Test func writesAbsentFactsAsSuch() throws {
    let shards = try BrowserDataTests.shards(of: BrowserDataTests.notes)
    let role = try #require(try BrowserDataTests.rows("roles-0", in: shards).last)
    #expect((3...8).allSatisfy { (role[$0] as? [Int])?.isEmpty == true })
    #expect(role[9] as? Int == 0)
    #expect(role[10] as? Int == -1)
    #expect(role[11] as? Int == 0)
  }

  @Test func writesSkillsWithTheirStrength() throws {
    let shards = try BrowserDataTests.shards(of: BrowserDataTests.notes)
    let catalogue = try #require(shards["catalogue"] as? [String: Any])
    let skills = try #require(catalogue["skills"] as? [[Any]])
    let slugs = try skills.map { skill -> String in
      let (name, slug) = (try #require(skill[0] as? String), try #require(skill[1] as? String))
      return slug.isEmpty ? name.lowercased() : slug
    }
    let rows = try BrowserDataTests.rows("skills-0", in: shards)
    let named = try rows.map { row in
      try row.map { number in
        let number = try #require(number as? Int)
        return "\(slugs[number / 4]) \(number % 4)"
      }
    }
    #expect(named.first?.contains("cpp 3") == true)
    #expect(named.first?.contains("python 2") == true)
    #expect(named.last?.first?.hasPrefix("python ") == true)
  }

  @Test func cutsLongTablesIntoShards() throws {
    let rows = (0..<100).map { JSON.array([.int($0), .string("row")]) }
    let table = ShardedRows("rows", rows: rows, limit: 300)
    let shards = table.shards
    #expect(shards.count > 2)
    #expect(table.starts.count == shards.count)
    var next = 0
    for (number, shard) in shards.enumerated() {
      #expect(shard.path.description == "assets/index/rows-\(number).js")
      #expect(shard.bytes.count < 400)
      let text = String(decoding: shard.bytes, as: UTF8.self)
      #expect(text.contains("{\"first\":\(next),"))
      #expect(table.starts[number] == next)
      next += text.split(separator: "\n").count
    }
    #expect(next == 100)
    #expect(ShardedRows("rows", rows: [], limit: 300).shards.isEmpty)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let plain: String
    var testDescription: String { name }

    init(_ name: String, _ plain: String) {
      self.name = name
      self.plain = plain
    }
  }

  /// The same as `plainSlug` in `data.js`.
  @Test(arguments: [
    Case("Low-Latency Engineer", "low-latency-engineer"), Case("C++", "c"), Case("", ""),
    Case("  (Remote) R&D / 2.5D ", "remote-r-d-2-5d"), Case("Zürich", "z-rich"), Case("日本", ""),
    Case("\u{212A}elvin", "elvin"),
  ])
  func makesPlainSlugs(_ row: Case) {
    #expect(PlainSlug.of(row.name) == row.plain)
  }
}
