/// What a word tells about the terms around it.
struct TermRoles: OptionSet, Sendable {
  let rawValue: UInt8

  /// It stands between the items of a list: "and", "including".
  static let connector = TermRoles(rawValue: 1)
  /// It is no part of a term at whose end it stands: "the", "experience".
  static let filler = TermRoles(rawValue: 2)
  /// A term with it is none: "PhD", "Inc".
  static let never = TermRoles(rawValue: 4)
  /// A term that ends with it is a job or an occasion: "engineer".
  static let ending = TermRoles(rawValue: 8)
  /// It is too general to be a term by itself: "software".
  static let general = TermRoles(rawValue: 16)
  /// It speaks of papers and where they appear.
  static let publication = TermRoles(rawValue: 32)
  /// A company or a place stands behind it: "at".
  static let companyLead = TermRoles(rawValue: 64)
  /// It ends the name of a company: "Ltd".
  static let companyForm = TermRoles(rawValue: 128)

  /// The roles that a word has for its stem's sake too: `corp2` is a `corp`.
  static let ofStems: TermRoles = [.never, .ending, .general, .publication, .companyForm]
}
