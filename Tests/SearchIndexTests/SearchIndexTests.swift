import Addresses
import BrowserData
import Exports
import Parallelism
import Prose
import SiteModel
import TestSupport
import Testing

@testable import SearchIndex

/// The texts of a site as they are written, read back.
@Suite struct SearchIndexTests {
  static let notes = SiteText(
    """
    -- clocks.md --
    # Tower Clocks

    A clock keeps the town on time.

    - reading list
      - Pendulums, by N. Body

    - skill sets for Clock Engineer:
      - Writes C++ for clocks, and "quotes" \\ <b>signs</b>

      - Lives in Zürich or 東京

        and speaks to people
      - Knows .NET
    - skill set:
      - Python
    """)

  private static func texts(of site: Site) -> TokenizedTexts {
    var texts = TokenizedTexts()
    for role in site.roles { texts.add(SearchedText(of: role)) }
    for section in site.sections { texts.add(SearchedText(of: section)) }
    return texts
  }

  /// The passages of a text with their lines, from its codes.
  private static func passages(
    of text: TokenizedTexts.Text, in vocabulary: Vocabulary
  ) -> [String] {
    let tokens = decode(vocabulary.codes.encode(text.tokens), vocabulary.layout)
      .map { vocabulary.texts[$0] }
    var line = text.line
    var jumps = text.jumps[...]
    let end = String(decoding: TokenScanner.passageBreak, as: UTF8.self)
    return tokens.split(separator: end).enumerated().map { number, tokens in
      if jumps.first?.passage == number { line += jumps.removeFirst().lines }
      let passage = Array(tokens).joinedAsText
      defer { line += passage.utf8.count { $0 == UInt8(ascii: "\n") } + 1 }
      return "\(line): \(passage)"
    }
  }

  @Test func givesTheTextsBackWithTheirLines() {
    let site = SearchIndexTests.notes.site()
    let texts = SearchIndexTests.texts(of: site)
    let vocabulary = Vocabulary(texts.tokens)
    #expect(
      SearchIndexTests.passages(of: texts[0], in: vocabulary) == [
        "8: skill sets for Clock Engineer:",
        "9: Writes C++ for clocks, and \"quotes\" \\ <b>signs</b>", "11: Lives in Zürich or 東京",
        "13: and speaks to people", "14: Knows .NET",
      ])
    #expect(
      SearchIndexTests.passages(of: texts[1], in: vocabulary) == ["15: skill set:", "16: Python"])
    #expect(
      SearchIndexTests.passages(of: texts[2], in: vocabulary) == [
        "3: A clock keeps the town on time.", "5: reading list", "6: Pendulums, by N. Body",
      ])
  }

  @Test func givesPassagesBackThatGoBackwards() {
    var texts = TokenizedTexts()
    texts.add(
      SearchedText(passages: [
        Passage("last\nof all", line: 90, depth: 0), Passage("", line: 3, depth: 0),
        Passage("\n\nfirst", line: 3, depth: 0), Passage("cell", line: 5, depth: 0),
      ]))
    texts.add(SearchedText(passages: []))
    let vocabulary = Vocabulary(texts.tokens)
    #expect(
      SearchIndexTests.passages(of: texts[0], in: vocabulary) == [
        "90: last\nof all", "5: first", "5: cell",
      ])
    #expect(TextRow.row(texts[1], in: vocabulary.codes) == .int(0))
  }

  @Test func givesRandomTextsBack() {
    var random = RandomSource(seed: 11)
    let pieces = [
      "a", "Word", "C++", ".NET", "#", "+", ".", " ", "'", "’", "é", "東", "\u{1F600}", "-", "9",
      "/",
    ]
    for _ in 0..<200 {
      let count = Int.random(in: 0..<40, using: &random)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let words = text.split(separator: " ").joined(separator: " ")
      #expect(ScannedPassage(text).texts.joinedAsText == words)
    }
  }

  @Test func ordersRareWordsAndWritesShortCodesForFrequentOnes() {
    var texts = TokenizedTexts()
    let rare = (0..<6000).map { "w\($0)" }.joined(separator: " ")
    texts.add(SearchedText(passages: [Passage("the the the " + rare, line: 1, depth: 0)]))
    let vocabulary = Vocabulary(texts.tokens)
    #expect(vocabulary.texts.first == "the")
    let rest = vocabulary.texts.dropFirst(vocabulary.layout.shortCount)
    #expect(!rest.isEmpty && Array(rest) == rest.sorted())
    #expect(Set(vocabulary.texts).count == 6001)
  }

  @Test func writesTheSameBytesAgain() async {
    let site = SearchIndexTests.notes.site()
    let shards = await SearchIndex.shards(of: site, with: Workers(1))
    let again = await SearchIndex.shards(of: SearchIndexTests.notes.site(), with: Workers(3))
    #expect(shards == again)
    let names = shards.map { $0.path.description }
    #expect(
      names == ["search", "spellings-0", "words-0", "text-0"].map { "assets/index/\($0).js" })
  }

  @Test func writesAnEmptySite() async throws {
    let shards = await SearchIndex.shards(of: SiteText("").site(), with: Workers(1))
    #expect(shards.map { $0.path.description } == ["assets/index/search.js"])
    let head = String(decoding: try #require(shards.first).bytes, as: UTF8.self)
    #expect(head.contains("\"textStarts\":[]"))
  }

  @Test func saysWhichTextEachShardBeginsWith() async throws {
    let shards = await SearchIndex.shards(of: SearchIndexTests.notes.site(), with: Workers(1))
    let head = String(decoding: try #require(shards.first).bytes, as: UTF8.self)
    #expect(head.contains("\"textStarts\":[0]"))
  }
}
