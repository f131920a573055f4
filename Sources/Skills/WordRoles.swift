/// What a word tells about the sentence that it stands in.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt16

  /// It begins a clause that says the opposite of the one before.
  static let contrast = WordRoles(rawValue: 1)
  static let no = WordRoles(rawValue: 2)
  static let not = WordRoles(rawValue: 16384)
  /// At its beginning: the sentence says what the reader should know.
  static let requirementOpening = WordRoles(rawValue: 4)
  /// At its beginning: the sentence says what is to be done.
  static let dutyOpening = WordRoles(rawValue: 8)
  /// At its beginning: the sentence describes the company or the work.
  static let descriptiveOpening = WordRoles(rawValue: 16)
  static let finiteVerb = WordRoles(rawValue: 32)
  /// A verb, or a noun that is written as one of its forms.
  static let nounlikeVerb = WordRoles(rawValue: 4096)
  /// It says who does what the verb behind it tells.
  static let subject = WordRoles(rawValue: 8192)
  /// Before a colon: the line states a fact about the role.
  static let fieldLabel = WordRoles(rawValue: 64)
  /// It speaks to the reader.
  static let secondPerson = WordRoles(rawValue: 128)
  /// The "to" of an infinitive.
  static let infinitive = WordRoles(rawValue: 256)
  /// An infinitive behind it tells what somebody can or knows: "how to", "able to".
  static let takesInfinitive = WordRoles(rawValue: 512)
  /// It speaks of what was named before: "it", "them".
  static let pronoun = WordRoles(rawValue: 2048)
  /// Behind a waiver it adds nothing to what is waived: "we don't expect any experience".
  static let emptyObject = WordRoles(rawValue: 1024)
  /// It joins the last two of a list: "and", "or".
  static let joiner = WordRoles(rawValue: 32768)
}
