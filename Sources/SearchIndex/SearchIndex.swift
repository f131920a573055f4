package import BrowserData
import Exports
package import Parallelism
package import SiteModel

/// What the search needs besides the catalogue and the tables of roles and skills: how skills are
/// spelled, and the notes' text.
///
/// The text is a forward index: a vocabulary, and each text as the numbers of its tokens, most
/// frequent first and so mostly one or two characters each. It is smaller than the text itself,
/// and gives both the counts that ranking needs and the passages that results show.
package enum SearchIndex {
  /// All files: `search` says how the others are read, then `spellings`, `words` and `text` in
  /// shards. A text's number is its role's, or the number of roles plus its section's; `textStarts`
  /// has the first one of each shard, so that one text can be read without the others.
  ///
  /// Several workers read the texts; the files are the same for any number of them.
  package static func shards(of site: Site, with workers: Workers) async -> [Shard] {
    async let spelled = ShardedRows("spellings", rows: site.skills.uses.map(SpellingRow.row))
    let parts = await tokenized(site, with: workers)
    var tokens = TokenCounts()
    let numbers = parts.map { tokens.add($0.tokens) }
    let vocabulary = Vocabulary(tokens)
    async let worded = ShardedRows("words", rows: vocabulary.rows)
    let rows = await workers.map(parts.count) { index in
      let codes = vocabulary.codes.renumbered(by: numbers[index])
      return (0..<parts[index].count).map { TextRow.row(parts[index][$0], in: codes).bytes }
    }
    let text = ShardedRows("text", texts: rows.flatMap(\.self))
    let (words, spellings) = (await worded.shards, await spelled.shards)
    let layout = vocabulary.layout
    let head = JSON.object([
      .init("roles", .int(site.roles.count)),
      .init("alphabet", .string(String(decoding: CodeLayout.alphabet, as: UTF8.self))),
      .init("leads", .array(layout.leads.map(JSON.int))),
      .init(
        "shards",
        .object([
          .init("spellings", .int(spellings.count)), .init("words", .int(words.count)),
          .init("text", .int(text.shards.count)),
        ])),
      .init("textStarts", .array(text.starts.map(JSON.int))),
    ])
    return [Shard("search", head)] + spellings + words + text.shards
  }

  /// How many texts a worker reads in one go.
  private static let chunk = 256

  /// The texts of roles, then those of sections, in parts that have tokens of their own.
  private static func tokenized(_ site: Site, with workers: Workers) async -> [TokenizedTexts] {
    let count = site.roles.count + site.sections.count
    return await workers.map((count + chunk - 1) / chunk) { number in
      var texts = TokenizedTexts()
      var scanner = TokenScanner()
      for index in number * chunk..<min(count, (number + 1) * chunk) {
        texts.add(
          index < site.roles.count
            ? SearchedText(of: site.roles[index])
            : SearchedText(of: site.sections[index - site.roles.count]),
          with: &scanner)
      }
      return texts
    }
  }
}
