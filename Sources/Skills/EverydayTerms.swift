import Prose

/// Terms that stand where skills do and are none: degrees and their fields, jobs, companies, places,
/// and words too general to search for.
enum EverydayTerms {
  /// Whether the words at `tokens` are one; `roles` are those of the sentence's words, the first of
  /// which is `start`.
  static func include(
    _ tokens: Range<Int>, in text: SearchText, roles: [TermRoles], from start: Int
  ) -> Bool {
    guard let last = tokens.last else { return true }
    if tokens.contains(where: { roles[$0 - start].contains(.never) }) { return true }
    if roles[last - start].contains(.ending) { return true }
    let isGeneral = tokens.allSatisfy {
      roles[$0 - start].contains(.general)
        || text.bytes[text.tokens[$0].range].allSatisfy(ByteClassification.isDigit)
    }
    return isGeneral || isCompany(tokens, in: text)
  }

  /// "Engineer at Acme", "Acme Inc".
  private static func isCompany(_ tokens: Range<Int>, in text: SearchText) -> Bool {
    let lexicon = TermLexicon.shared
    if tokens.lowerBound > 0,
      lexicon.roles(of: text.tokens[tokens.lowerBound - 1]).contains(.companyLead)
    {
      return true
    }
    return tokens.upperBound < text.tokens.count
      && lexicon.roles(of: text.tokens[tokens.upperBound]).contains(.companyForm)
  }
}
