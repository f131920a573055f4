import GraphLayout
import TaxonomySource
import Testing

@testable import Templates

@Suite struct MapLabelTests {
  @Test(arguments: [
    ("C", ["C"]),
    ("technical talk", ["technical talk"]),
    ("functional programming", ["functional", "programming"]),
    ("typed functional programming", ["typed functional", "programming"]),
    ("a/very/long/name/without/any/space/in/it", ["a/very/long/name/without/…"]),
    ("  two  spaces ", ["two spaces"]),
    ("", [""]),
  ])
  func breaksNamesIntoShortLines(name: String, lines: [String]) {
    #expect(MapLabel(name).lines == lines)
  }

  @Test func boundsHostileNames() {
    let label = MapLabel(String(repeating: "endless words ", count: 40))
    #expect(label.lines.count == 3)
    #expect(label.lines.allSatisfy { $0.count <= 27 })
    #expect(label.lines.last?.hasSuffix("…") == true)
  }

  @Test func widerLettersTakeMoreRoom() {
    #expect(MapLabel("www").width > MapLabel("aaa").width)
    #expect(MapLabel("aaa").width > MapLabel("iii").width)
    #expect(MapLabel("量子量子").width > MapLabel("abcd").width)
  }

  @Test(arguments: SkillKind.allCases)
  func allShapesHaveTheSameArea(_ kind: SkillKind) {
    let mark = KindMark(kind, radius: 10)
    #expect(kind == .language ? mark.corners.isEmpty : mark.corners.count >= 3)
    guard let first = mark.corners.first else { return }
    let next = mark.corners.dropFirst() + [first]
    let parts = zip(mark.corners, next).map { (one: Point, other: Point) -> Double in
      one.x * other.y - other.x * one.y
    }
    let area: Double = abs(parts.reduce(0, +)) / 2
    #expect((314.15...314.17).contains(area))
    #expect(mark.corners.allSatisfy { abs($0.x) <= mark.halfWidth + 0.001 })
    #expect(mark.corners.allSatisfy { abs($0.y) <= mark.halfHeight + 0.001 })
  }
}
