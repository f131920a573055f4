/// Why an example of the specification differs on purpose.
enum SpecificationException: Sendable {
  /// Raw HTML in notes is shown as text; but for that the example is as it should be.
  case rawHTML
  /// The example is of the extension that disables a part of raw HTML; here all of it is shown.
  case disallowedRawHTML
  /// Addresses become links wherever they stand, also where CommonMark alone leaves them text.
  case autolinks

  /// The examples by their numbers.
  static let all: [Int: SpecificationException] = {
    var all: [Int: SpecificationException] = [653: .disallowedRawHTML]
    for number in rawHTMLNumbers { all[number] = .rawHTML }
    for number in autolinkNumbers { all[number] = .autolinks }
    return all
  }()

  private static let rawHTMLNumbers =
    // HTML blocks
    Array(118...140) + Array(141...160)
    // Link reference definitions, Lists, Backslash escapes, Entity references, Code spans
    + [170, 288, 289, 317, 327, 354]
    // Emphasis, Links, Images
    + [484, 485, 486, 500, 503, 532, 544]
    // Raw HTML, Hard line breaks
    + Array(632...636) + [642, 644] + Array(647...651) + [663, 664]

  private static let autolinkNumbers = [610, 614, 616, 619, 620]
}
