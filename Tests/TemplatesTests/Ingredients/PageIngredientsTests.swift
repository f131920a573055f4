import Addresses
import ContentHashing
import HTML
import Notes
import SiteModel
import Templates
import TestSupport
import Testing

/// Pages whose ingredients are those of the last build are not made again, so ingredients must never
/// be equal where pages differ; and they must be equal for most pages, or nothing is saved.
@Suite struct PageIngredientsTests {
  static let notes = """
    -- jobs.md --
    # Jobs
    Some words about [the others](more.md#more-jobs).
    ## Backend
    - skill set for Data Engineer:
      - COMPANY: Example Ltd
      - LOCATION: New York, NY
      - SALARY: $120,000 - $150,000 a year
      - Python, SQL and Apache Spark are required
      - Kubernetes is a plus
    - skill set for Platform Engineer:
      - COMPANY: Example Ltd
      - LOCATION: Boston, MA
      - Python, Kubernetes and Terraform
      - Go is nice to have
    - skill set for Data Engineer:
      - COMPANY: Sample & Sons
      - Python, SQL, Kafka
      - see [elsewhere](more.md#more-jobs)
    ## Frontend
    - skill set:
      - TypeScript, React and CSS
      - HTML and *accessibility*
    -- more.md --
    # More jobs
    - Senior Compiler Engineer
      - LOCATION: New York
      - 5+ years of C++ and LLVM
      - SALARY: $90 - $120 an hour
      - Python for scripts
    - Web Developer
      - COMPANY: example ltd
      - JavaScript, TypeScript, React, Python, SQL
    - skill set for Amplifier Designer:
      - power amplifiers
      - PCB design
    - skill set for Audio Engineer:
      - power amplifiers and PCB design
    - skill set for Radio Engineer:
      - Class-D amplifiers
    """

  /// The drafts of a site's pages by their addresses; lists are cut after three roles.
  static func drafts(of notes: String) -> [SitePath: PageDraft] {
    var settings = Settings()
    settings.pageSize = 3
    let pages = Theme(site: SiteText(notes).site(settings: settings)).pages
    return Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.draft()) })
  }

  /// Every line without its last word, and some left out, written twice, in the next line's place, or
  /// with other words.
  static let edits: [(what: String, notes: String)] = {
    let lines = notes.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var edits: [(String, String)] = []
    func add(_ what: String, _ line: Int, _ edit: (inout [String]) -> Void) {
      var edited = lines
      edit(&edited)
      edits.append(("line \(line + 1) \(what)", edited.joined(separator: "\n")))
    }
    for line in lines.indices where !lines[line].hasPrefix("--") {
      add("loses its last word", line) { $0[line] = lines[line].withoutLastWord }
      if lines[line].hasPrefix("#") { add("is another heading", line) { $0[line] += "!" } }
      switch line % 3 {
      case 0:
        add("is left out", line) { $0.remove(at: line) }
        add("comes twice", line) { $0.insert(lines[line], at: line) }
      case 1 where line + 1 < lines.count && !lines[line + 1].hasPrefix("--"):
        add("and the next change places", line) { $0.swapAt(line, line + 1) }
      default: add("has a word more", line) { $0[line] += " Rust" }
      }
      add("is emphasised", line) { $0[line] = lines[line].replacing("Python", with: "*Python*") }
      add("has other figures", line) { $0[line] = lines[line].replacing("120", with: "130") }
      add("names another", line) { $0[line] = lines[line].replacing("Example", with: "EXAMPLE") }
    }
    return edits.filter { $0.1 != notes }
  }()

  @Test func pagesOfEqualIngredientsAreEqual() {
    let before = Self.drafts(of: Self.notes)
    var html: [SitePath: HTML] = [:]
    var kept = 0
    for edit in Self.edits {
      for (path, draft) in Self.drafts(of: edit.notes) {
        guard let old = before[path], let ingredients = draft.ingredients,
          ingredients == old.ingredients
        else { continue }
        kept += 1
        let written = html[path] ?? old.html
        html[path] = written
        #expect(draft.html == written, "\(path) where \(edit.what)")
      }
    }
    #expect(kept > Self.edits.count)
  }

  /// More roles than one page for printing holds, in two sections.
  static let manyRoles: String = {
    let roles = (1...151).map { "- skill set for Pilot \($0):\n  - C++ and radio number \($0)\n" }
    return """
      -- jobs.md --
      # Flights
      Words about [roads](#roads).
      ## North
      \(roles.joined())
      ## South
      - a note
      \(roles.joined())
      # Roads
      - skill set for Driver:
        - C
      """
  }()

  @Test(arguments: [
    ("Words about", "Phrases about"), ("# Roads", "# Streets"), ("# Flights", "# Flights!"),
    ("- a note", "- another"), ("radio number 7\n", "radio number 8\n"), ("## South", "## West"),
  ])
  func pagesForPrintingOfEqualIngredientsAreEqual(_ old: String, _ new: String) {
    let before = Self.drafts(of: Self.manyRoles).filter { $0.key.folder.hasPrefix("print") }
    let after = Self.drafts(of: Self.manyRoles.replacing(old, with: new))
    #expect(before.count > 2)
    var changed = 0
    for (path, draft) in before {
      guard let other = after[path] else { continue }
      if draft.ingredients == other.ingredients {
        #expect(draft.html == other.html, "\(path)")
      } else {
        changed += 1
      }
      #expect(draft.ingredients != nil)
    }
    #expect(changed < before.count)
  }

  @Test func ingredientsAreTheSameInEverySite() {
    let one = Self.drafts(of: Self.notes)
    let other = Self.drafts(of: Self.notes)
    #expect(one.mapValues(\.ingredients) == other.mapValues(\.ingredients))
    #expect(one.values.count { $0.ingredients != nil } > 20)
  }

  @Test func aWordOfOneRoleConcernsThatRoleAndItsSkills() {
    let before = Self.drafts(of: Self.notes)
    let after = Self.drafts(
      of: Self.notes.replacing("HTML and *accessibility*", with: "HTML besides *accessibility*"))
    let changed = before.compactMap { path, draft -> String? in
      guard let ingredients = draft.ingredients, let other = after[path] else { return nil }
      return other.ingredients == ingredients ? nil : path.description
    }
    #expect(
      Set(changed).isSubset(of: [
        "roles/frontend-typescript-react.html", "skills/typescript.html", "skills/react.html",
        "skills/css.html", "skills/html.html", "skills/accessibility.html", "roles/index/2.html",
      ]), "\(changed.sorted())")
    #expect(changed.contains("skills/html.html"))
  }
}

extension String {
  fileprivate var withoutLastWord: String {
    lastIndex(of: " ").map { String(self[..<$0]) } ?? self
  }
}
