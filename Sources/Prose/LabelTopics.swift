/// What the words of a label speak of.
struct LabelTopics: OptionSet, Sendable {
  let rawValue: UInt16

  static let skillSet = LabelTopics(rawValue: 1)
  static let benefits = LabelTopics(rawValue: 2)
  static let preferred = LabelTopics(rawValue: 4)
  static let plainRequirements = LabelTopics(rawValue: 8)
  static let duties = LabelTopics(rawValue: 16)
  static let requirements = LabelTopics(rawValue: 32)
  static let company = LabelTopics(rawValue: 64)
  static let weakRequirements = LabelTopics(rawValue: 128)
  /// At the label's beginning only.
  static let candidate = LabelTopics(rawValue: 256)
  static let dutyHead = LabelTopics(rawValue: 512)
  static let requirementHead = LabelTopics(rawValue: 1024)
}
