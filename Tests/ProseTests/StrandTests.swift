import Prose
import Testing

@Suite struct StrandTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let label: String
    let strand: Strand
    var testDescription: String { label }

    init(_ label: String, _ strand: Strand) {
      self.label = label
      self.strand = strand
    }
  }

  static let labels: [Case] = [
    Case("Preferred Qualifications:", .preferred),
    Case("Preferred qualifications include:", .preferred),
    Case("Preferred qualifications and experience", .preferred),
    Case("Good to have:", .preferred),
    Case("Mile widziane:", .preferred),
    Case("Atouts :", .preferred),
    Case("Meriterande", .preferred),
    Case("We'd love to hear from you if you have:", .requirements),
    Case("Wymagania:", .requirements),
    Case("Good-to-have, but not crucial:", .preferred),
    Case("Nice to have", .preferred),
    Case("Desirable criteria", .preferred),
    Case("Preferred qualifications, capabilities, and skills", .preferred),
    Case("Bonus points if you have", .preferred),
    Case("You may also have", .preferred),
    Case("You\u{2019}ll have", .requirements),
    Case("Bonus points:", .preferred),
    Case("Preferred Skills & Experience (useful):", .preferred),
    Case("Work on one of these systems is preferred:", .preferred),
    Case("Minimum Experience:", .requirements),
    Case("What you will bring:", .requirements),
    Case("What you\u{2019}ll bring", .requirements),
    Case("Qualifications:", .requirements),
    Case("Required qualifications and experience", .requirements),
    Case("We require solid knowledge of the following:", .requirements),
    Case("Skills and Experience:", .requirements),
    Case("To succeed in this role, you should have the following:", .requirements),
    Case("Two years of it. Experience must include:", .requirements),
    Case("The ideal candidate will have:", .requirements),
    Case("You should be:", .requirements),
    Case("Your responsibilities:", .duties),
    Case("Tasks, Duties & Responsibilities:", .duties),
    Case("In this role, you will", .duties),
    Case("A typical day in the team includes:", .duties),
    Case("We like variety. On any given day, you might:", .duties),
    Case("Benefits:", .benefits),
    Case("What we offer:", .benefits),
    Case("You have", .requirements),
    Case("Must-haves", .requirements),
    Case("Candidate profile", .requirements),
    Case("You might be a good fit if you have:", .requirements),
    Case("We\u{2019}d love to hear from you if:", .requirements),
    Case("To be successful in this role", .requirements),
    Case("Ihr Profil:", .requirements),
    Case("Nice:", .preferred),
    Case("Extras", .preferred),
    Case("What sets you apart", .preferred),
    Case("It\u{2019}s a plus if you have", .preferred),
    Case("Von Vorteil", .preferred),
    Case("Advantages", .preferred),
    Case("Plus points:", .preferred),
    Case("Meritorious", .preferred),
    Case("What is nice", .preferred),
    Case("Appreciated, but not needed:", .preferred),
    Case("If you also had:", .preferred),
    Case("Essential Duties & Responsibilities:", .duties),
    Case("Essential functions:", .duties),
    Case("What\u{2019}s in it for you", .benefits),
    Case("Our benefits", .benefits),
    Case("You have a say in our tools", .general),
    Case("Nice people and good tools", .general),
    Case("Not required:", .waived),
    Case("You don\u{2019}t need", .waived),
    Case("Don't worry if you", .waived),
    Case("You\u{2019}re a great match if you have:", .requirements),
    Case("It\u{2019}s not a must, but it helps:", .preferred),
    Case("Not required, but appreciated:", .preferred),
    Case("Skills you\u{2019}ll learn", .benefits),
    Case("Python toolkits:", .general),
    Case("Linux kernel internals", .general),
    Case("Senior Engineer", .general),
  ]

  @Test(arguments: labels) func readsLabels(_ example: Case) {
    let passages = [
      Passage("skill set:", line: 1, depth: 0, kind: .label),
      Passage(example.label, line: 2, depth: 1), Passage("a child", line: 3, depth: 2),
    ]
    #expect(passages.strands == [.general, example.strand, example.strand])
  }

  private func passages(_ outline: [(Int, String)]) -> [Passage] {
    outline.enumerated().map { index, item in
      Passage(item.1, line: index + 1, depth: item.0, kind: item.0 == 0 ? .label : .item)
    }
  }

  @Test func governsChildrenOnly() {
    let strands = passages([
      (0, "skill set:"), (1, "Good to have:"), (2, "Docker"), (1, "Linux"),
    ]).strands
    #expect(strands == [.general, .preferred, .preferred, .general])
  }

  @Test func governsSiblingsWithoutChildren() {
    let strands = passages([
      (0, "skill set:"), (1, "Linux"), (1, "Preferred qualifications include:"), (1, "Docker"),
      (1, "Rust"), (1, "Your responsibilities:"), (1, "Write code"),
    ]).strands
    #expect(
      strands == [.general, .general, .preferred, .preferred, .preferred, .duties, .duties])
  }

  @Test func endsASiblingGroupWhereTheEmployerIsIntroduced() {
    let strands = passages([
      (0, "skill set:"), (1, "Nice to have"), (1, "Docker"), (1, "About us"), (1, "We use Linux."),
    ]).strands
    #expect(strands == [.general, .preferred, .preferred, .general, .general])
  }

  @Test func endsASiblingGroupAtALabelWithChildren() {
    let strands = passages([
      (0, "skill set:"), (1, "Nice to have:"), (1, "Docker"), (1, "Qualifications:"), (2, "Linux"),
      (1, "Anything else"),
    ]).strands
    #expect(
      strands == [.general, .preferred, .preferred, .requirements, .requirements, .general])
  }

  @Test func keepsTheStrandBelowOtherLabels() {
    let strands = passages([
      (0, "skill set:"), (1, "Good to have:"), (2, "Python toolkits:"), (3, "numpy"),
    ]).strands
    #expect(strands == [.general, .preferred, .preferred, .preferred])
  }

  @Test func readsHeadings() {
    let strands = [
      Passage("Requirements", line: 1, depth: 0, kind: .heading),
      Passage("Linux", line: 2, depth: 1), Passage("Benefits", line: 3, depth: 0, kind: .heading),
      Passage("Free lunch", line: 4, depth: 1),
    ].strands
    #expect(strands == [.requirements, .requirements, .benefits, .benefits])
  }

  @Test func hasNoStrandsForNoPassages() { #expect([Passage]().strands.isEmpty) }
}
