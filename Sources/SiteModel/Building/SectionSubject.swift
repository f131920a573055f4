/// What a section is about, without the words that only say that it holds roles: "Quantum Computing" of
/// "Generic Sets of Skills in Quantum Computing".
struct SectionSubject {
  let text: String

  init(ofTitle title: String) {
    let words = title.split(separator: " ")
    let keys = words.map { $0.lowercased() }
    let start = keys.first.map { SectionSubject.openers.contains($0) ? 1 : 0 } ?? 0
    guard
      let collection = SectionSubject.collections.first(where: { keys[start...].starts(with: $0) }),
      let preposition = keys.dropFirst(start + collection.count).first,
      SectionSubject.prepositions.contains(preposition)
    else {
      text = title
      return
    }
    let rest = words.dropFirst(start + collection.count + 1)
    let subject = (rest.first == "the" ? rest.dropFirst() : rest).joined(separator: " ")
    text = subject.isEmpty ? title : subject.prefix(1).uppercased() + subject.dropFirst()
  }

  private static let openers: Set<String> = [
    "generic", "general", "common", "typical", "various", "other", "more", "some", "my",
  ]

  private static let collections: [[String]] = [
    ["sets", "of", "skills"], ["set", "of", "skills"], ["skill", "sets"], ["skill", "set"],
    ["skillsets"], ["skills"], ["tech", "stacks"], ["tech", "stack"], ["wish", "lists"],
    ["wish", "list"], ["wish-lists"], ["wish-list"], ["wishlists"], ["wishlist"], ["notes"],
    ["roles"], ["jobs"], ["positions"], ["openings"], ["postings"], ["job", "postings"],
  ]

  private static let prepositions: Set<String> = ["for", "in", "of", "about", "on", "at", "from"]
}
