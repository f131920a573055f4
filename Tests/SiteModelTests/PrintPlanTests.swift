import Addresses
import Prose
import Roles
import TestSupport
import Testing

@testable import SiteModel

@Suite struct PrintPlanTests {
  /// Two files; seven roles in three top sections, one of them nested.
  private static let site = SiteText(
    """
    -- a.md --
    # Ant
    Some words.

    - skill set: SQL
    - skill set: Python
    - skill set: Scala
    ## Bee
    - skill set: C
    - skill set: Rust
    # Empty
    # Cow
    - skill set: Java
    -- b.md --
    # Ant
    - skill set: Perl
    """
  ).site()

  private func plan(roles: Int = .max, bytes: Int = .max) -> PrintPlan {
    PrintPlan(
      sections: Self.site.sections, roles: Self.site.roles,
      limit: PrintLimit(roles: roles, bytes: bytes))
  }

  private func roles(of part: PrintPart) -> [Int] {
    part.pieces.flatMap { Self.site.sections[$0.section].roles[$0.roles] }
  }

  @Test func putsEverythingOnOnePageWhileItIsShort() {
    let plan = plan(roles: 7)
    #expect(plan.isWhole)
    #expect(plan.parts.map(\.path.description) == ["print.html"])
    #expect(plan.parts.map { roles(of: $0) } == [[0, 1, 2, 3, 4, 5, 6]])
    #expect(plan.parts.first?.pieces.map(\.depth) == [0, 1, 0, 0])
    #expect(plan == PrintPlan(sections: Self.site.sections, roles: Self.site.roles))
  }

  @Test func cutsTopSectionsIntoParts() {
    let plan = plan(roles: 2)
    #expect(!plan.isWhole)
    let rows = plan.parts.map { part in
      "\(part.path) \(part.number)/\(part.count) \(roles(of: part)) "
        + part.pieces.map { "\($0.section)\($0.isStart ? "" : "…")" }.joined(separator: " ")
    }
    #expect(
      rows == [
        "print/ant.html 1/3 [0, 1] 0", "print/ant/2.html 2/3 [2, 3] 0… 1",
        "print/ant/3.html 3/3 [4] 1…", "print/cow.html 1/1 [5] 3", "print/ant-b.html 1/1 [6] 4",
      ])
  }

  @Test func knowsWhereASectionBegins() {
    let plan = plan(roles: 2)
    let paths = Self.site.sections.indices.map { plan.part(of: $0)?.path.description }
    #expect(
      paths == [
        "print/ant.html", "print/ant/2.html", nil, "print/cow.html", "print/ant-b.html",
      ])
  }

  /// A role that is longer than a page stands on one of its own.
  @Test(arguments: [1, 3, 6, 10, 200])
  func staysBelowItsLimits(limit: Int) {
    for plan in [plan(roles: limit), plan(bytes: limit * 4)] {
      #expect(plan.parts.flatMap { roles(of: $0) } == Array(Self.site.roles.indices))
      #expect(Set(plan.parts.map(\.path)).count == plan.parts.count)
    }
    #expect(plan(roles: limit).parts.allSatisfy { $0.roleCount <= limit })
    for part in plan(bytes: limit * 4).parts where part.roleCount > 1 {
      let bytes = roles(of: part).reduce(0) { sum, role in
        sum + Self.site.roles[role].entry.passages.reduce(0) { $0 + $1.text.utf8.count }
      }
      #expect(bytes <= limit * 4)
    }
  }

  @Test func givesOneEmptyPageForNoNotes() {
    let plan = PrintPlan(sections: [], roles: [])
    #expect(plan.parts.map(\.path) == [.printing])
    #expect(plan.parts.first?.pieces == [])
  }
}
