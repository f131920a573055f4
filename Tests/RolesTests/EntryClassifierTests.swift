import Prose
import Testing

@testable import Roles

@Suite struct EntryClassifierTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let kinds: [String]
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ kinds: String...) {
      self.text = text
      self.kinds = kinds
    }
  }

  @Test(arguments: [
    Case("- skill set:\n  - Python\n", "role"),
    Case("- Audio Programmer\n  - Wwise, FMOD\n  - DSP\n  - no degree required\n", "role"),
    Case("- Visiting Researcher\n  - Oxbow, Geneva\n  - Coq/Lean\n", "role"),
    Case("- VP of Engineering\n  - $340k base\n", "role"),
    Case("- skill set\n  - Python\n", "role"),
    Case("+ Skill Set:\n  - Python\n", "role"),
    Case("* SKILL SETS:\n  - Python\n", "role"),
    Case("- skillset:\n  - Python\n", "role"),
    Case("- **skill set**:\n  - Python\n", "role"),
    Case("- tech stack:\n  - Python\n", "role"),
    Case("- Technology stack\n  - Python\n", "role"),
    Case("- data science skill set:\n  - Python\n", "role"),
    Case("- skill sets for Compiler Engineer:\n  - Python\n", "role"),
    Case("- skill set for aspects of testing\n  - Python\n", "role"),
    Case("- skill set: Python, SQL, Tableau\n", "role"),
    Case("- skill set – Python, SQL\n", "role"),
    Case("- skill set:\n\n  Python and SQL.\n", "role"),
    Case("- skill set:\n  ```\n  Python\n  ```\n", "role"),
    Case("- skill set:\n\n  | a |\n  |---|\n  | Python |\n", "role"),
    Case("- skill set:\n  1. Python\n", "role"),
    Case("1. skill set:\n   - Python\n2. skill set:\n   - SQL\n", "role", "role"),
    Case("- [ ] skill set:\n  - Python\n- [x] skill set: SQL\n", "role", "role"),
    Case("- skill set:\n  - BLAH\n  - Python\n", "role"),
    Case("- skill set:\n  -\n  - Python\n", "role"),
    Case("- ### skill set:\n  - Python\n", "role"),
    Case("- skill set: Python\n+ skill set: SQL\n* skill set: C\n", "role", "role", "role"),
  ])
  func findsRolesByTheirLabel(_ row: Case) {
    #expect(outline(row.text).kinds == row.kinds)
  }

  @Test(arguments: [
    Case("- Data Engineer\n  - LOCATION: New York\n", "role"),
    Case("- Data Engineer\n  - Salary: $100,000\n", "role"),
    Case("- ***Data Engineer***\n  - Writes pipelines in SQL\n  - Knows of schedulers\n", "role"),
    Case("- Data Engineer at Example Ltd\n  - Team: Storage\n", "role"),
    Case("- Data Engineer\n\n  Location: Remote\n", "role"),
    Case("- Data Engineer\n  - Rome\n  - SQL, Python\n", "role"),
    Case("- Data Engineer\n  - SQL, Python\n  - 5+ years\n", "role"),
    Case("- Acme\n  - Title: Data Engineer\n  - Location: Rome\n", "role"),
    Case("- Company: Acme\n  - Title: Data Engineer\n", "role"),
    Case("- Data Engineer\n  - SQL\n  - Python\n  - Airflow\n", "role"),
    Case("- Data Engineer II\n  - SQL\n  - 3 years of writing pipelines\n", "role"),
    Case("- Data Engineer at Acme\n  - SQL\n  - Python\n", "role"),
    Case("- Data Engineer\n  - SQL\n  - Python\n", "note"),
    Case("- Data Engineer\n  - TBD\n  - TBD\n  - TBD\n", "note"),
    Case("- Lead Engineer\n  - Data Engineer\n  - Web Developer\n  - Data Analyst\n", "note"),
    Case(
      "- Data Engineer\n  - [Path](https://a.example)\n  - [Pay](https://b.example)\n  - books\n",
      "note"),
    Case("- Data Engineer\n  Acme, Rome\n  - SQL, Python\n", "role"),
    Case("- Data Engineer for\n  large tables\n  - SQL, Python\n  - 3 years\n", "role"),
    Case("- Data Engineer\n  Acme\n", "note"),
    Case("- Books\n  - Title: The Careful Programmer\n  - Title: Notes\n", "note"),
    Case("- Acme\n  - Title: no\n  - Location: Rome\n", "note"),
    Case("- Data Engineer\n  - Writes pipelines in SQL\n", "note"),
    Case("- Data Engineer (remote)\n  - Writes pipelines in SQL\n", "role"),
    Case("- Data Engineer at Acme\n  - SQL, Python\n", "role"),
    Case("- Data Engineer at Acme\n  - nice\n", "note"),
    Case("- Data Engineer\n", "note"),
    Case("- Data Engineer\n  - BLAH\n", "note"),
    Case(
      "- Data Engineer\n  - <https://a.example/one two>\n  - see https://a.example/x for more\n",
      "note"),
    Case("- Things to read\n  - Location: Remote\n", "note"),
    Case("- We look for people\n  - Writes pipelines in SQL\n  - Knows of schedulers\n", "note"),
  ])
  func findsRolesByTheirTitle(_ row: Case) {
    #expect(outline(row.text).kinds == row.kinds)
  }

  @Test(arguments: [
    Case(
      "- BLAH\n- BLAH.\n- blah\n", "placeholder(BLAH)", "placeholder(BLAH.)",
      "placeholder(blah)"),
    Case(
      "- TODO\n- TBD\n- todo...\n- **TODO**\n", "placeholder(TODO)", "placeholder(TBD)",
      "placeholder(todo...)", "placeholder(TODO)"),
    Case("-\n- \n- x y\n", "placeholder()", "placeholder()", "note"),
    Case("1. BLAH\n2. TBD\n", "placeholder(BLAH)", "placeholder(TBD)"),
    Case("- [ ] BLAH\n", "placeholder(BLAH)"),
    Case("- skill set:\n", "placeholder()"),
    Case("- skill set:\n  - BLAH\n", "placeholder(BLAH)"),
    Case("- skill set: BLAH\n", "placeholder()"),
    Case("- skill set:\n  -\n  - TODO\n", "placeholder(TODO)"),
    Case("- BLAH\n  - BLAH\n    - TBD\n", "placeholder(BLAH)"),
    Case("- ...\n- ???\n", "placeholder(...)", "placeholder(???)"),
    Case("- BLAH BLAH\n- TODO: call them\n- blahs\n", "note", "note", "note"),
    Case("- C#\n- 🚀\n- 7\n", "note", "note", "note"),
  ])
  func countsPlaceholders(_ row: Case) {
    #expect(outline(row.text).kinds == row.kinds)
  }

  @Test(arguments: [
    Case("- https://a.example/one\n- [a](https://a.example)\n", "note", "note"),
    Case("- ![](https://a.example/x.png)\n- [](https://a.example)\n", "note", "note"),
    Case("- FEM: finite element method\n", "note"),
    Case("- resources:\n  - https://a.example\n  - https://b.example\n", "note"),
    Case("- This skill set: see below\n", "note"),
    Case("- Expand your skill set with reading\n  - a\n", "note"),
    Case("- # Heading\n", "note"),
    Case("- > quoted\n", "note"),
    Case("- ```\n  code\n  ```\n", "note"),
    Case("- <div>raw</div>\n", "note"),
    Case("- a\n\n  skill set:\n\n  - Python\n", "note"),
    Case("- [x] done\n- [ ] open\n", "note", "note"),
  ])
  func leavesOtherItemsAsNotes(_ row: Case) {
    #expect(outline(row.text).kinds == row.kinds)
  }

  @Test func takesWordsOfTheSettings() {
    let vocabulary = Vocabulary(
      roleLabels: ["wish list", "profile"], placeholders: ["later", "t.b.c.", "Not Yet"])
    let text = """
      - wish list:
        - Python
      - Profile: SQL
      - skill set:
        - Python
      - Later.
      - T.B.C.
      - tbc
      - not  yet!
      - BLAH
      """
    #expect(
      outline(text, vocabulary: vocabulary).kinds == [
        "role", "role", "note", "placeholder(Later.)", "placeholder(T.B.C.)", "placeholder(tbc)",
        "placeholder(not  yet!)", "note",
      ])
  }

  /// CommonMark begins a new list where the marker changes; all lists of an item are the role's.
  @Test func keepsAllListsOfARole() throws {
    let section = try #require(
      outline(
        """
        # A
        + skill set:
          - one
          - two
          * three
            - four
          1. five

          six
        + skill set: seven
        """
      ).sections.first)
    let entries = section.roleEntries
    #expect(entries.count == 2)
    let first = try #require(entries.first)
    #expect(
      first.passages.map(\.text) == [
        "skill set:", "one", "two", "three", "four", "five", "six",
      ])
    #expect(first.line == 2)
    #expect(first.lastLine >= 9)
    #expect(entries.last?.line == 10)
  }
}
