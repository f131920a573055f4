package import Addresses
import Diagnostics
import Fields
package import Files
import History
package import Notes
import Parallelism
import Roles
package import SiteModel
import Skills
import TaxonomySource

/// From a content folder to a site, without writing anything: what `build` and `check` share.
///
/// ```
/// read -> taxonomy -> notes (each on its own, several at a time) -> model
/// ```
package struct Pipeline: Sendable {
  package let content: String
  package let fileSystem: FileSystem
  /// How many workers read notes and write pages.
  package let jobs: Int
  /// Where the site will stand; the settings' own address where this is `nil`.
  package let baseURL: SiteAddress?

  /// Whether git is asked when roles came and changed.
  package let readsHistory: Bool
  /// Whether there is memory for the notes.
  let memory: MemoryCheck

  package init(
    content: String, fileSystem: FileSystem = .disk, jobs: Int, baseURL: SiteAddress? = nil,
    readsHistory: Bool = false, memory: MemoryCheck = MemoryCheck()
  ) {
    self.content = content
    self.fileSystem = fileSystem
    self.jobs = jobs
    self.baseURL = baseURL
    self.readsHistory = readsHistory
    self.memory = memory
  }

  /// What a content folder gives.
  package struct Result: Sendable {
    package var site: Site
    /// Files that are copied as they are.
    package var staticFiles: [SourceFile]
    /// Why the dates of the notes could not be read from their repository.
    var historyFault: HistoryFault?
  }

  /// Reads the folder and builds the model.
  ///
  /// - Throws: where the folder can't be read at all.
  package func run(timing clock: inout StageClock) async throws(FileError) -> Result {
    await run(on: try read(timing: &clock), timing: &clock)
  }

  /// The same without measuring.
  package func run() async throws(FileError) -> Result {
    var clock = StageClock(memory: { nil })
    return try await run(timing: &clock)
  }

  /// Reads the files of the folder.
  ///
  /// - Throws: where the folder can't be read at all.
  package func read(timing clock: inout StageClock) throws(FileError) -> ContentFolder {
    defer { clock.finish(.read) }
    return try ContentFolder(reading: content, on: fileSystem, memory: memory)
  }

  /// Builds the model from the files of the folder.
  package func run(on folder: ContentFolder, timing clock: inout StageClock) async -> Result {
    var cache = ReadingCache()
    return await run(on: folder, reusing: &cache, timing: &clock)
  }

  /// The same, reading only what was not read by the run that left the cache.
  package func run(
    on folder: ContentFolder, reusing cache: inout ReadingCache, timing clock: inout StageClock
  ) async -> Result {
    var settings = folder.authorSettings
    settings.baseURL = baseURL ?? settings.baseURL
    let folder = folder.keepingBack(settings.redaction, settings: &settings)
    var diagnostics = folder.diagnostics
    if folder.notes.isEmpty, folder.obstacles.isEmpty { diagnostics.append(.noNotes(in: content)) }
    let matcher = matcher(of: folder, reusing: &cache, diagnostics: &diagnostics)
    clock.finish(.taxonomy)
    async let reading = HistoryReading(
      of: folder.notes, in: repository, reusing: cache.history)
    await read(folder.notes, settings: settings, matcher: matcher, into: &cache)
    let history = await reading
    cache.history = history.kept
    diagnostics += history.diagnostics
    clock.finish(.notes)
    let notes = cache.entries.values.sorted { $0.file.path < $1.file.path }
    let site = await Site.concurrently(
      Site.Input(
        readings: notes.map(\.reading), settings: settings, taxonomy: matcher.taxonomy,
        suggestions: { suggestions(from: notes.map(\.reading.terms), matcher: matcher) },
        history: settings.has(.changes) ? history.dated : nil,
        diagnostics: diagnostics), with: Workers(jobs)
    ).withNavigation(besides: folder.staticFiles.map(\.path.description))
    clock.finish(.model)
    return Result(
      site: site, staticFiles: folder.staticFiles, historyFault: history.fault)
  }
}

extension Pipeline {
  /// The repository around the notes, where the history is read.
  var repository: Repository? {
    readsHistory ? Repository(around: content, on: fileSystem) : nil
  }

  /// The search for the skills of the built-in taxonomy and the author's entries.
  private func matcher(
    of folder: ContentFolder, reusing cache: inout ReadingCache, diagnostics: inout [Diagnostic]
  ) -> SkillMatcher {
    if let search = cache.search, search.file == folder.skills {
      diagnostics += search.diagnostics
      return search.matcher
    }
    let search = search(of: folder)
    cache = ReadingCache(keeping: cache.history, cache.findings)
    cache.search = search
    diagnostics += search.diagnostics
    return search.matcher
  }

  /// The search for skills, made anew.
  func search(of folder: ContentFolder) -> ReadingCache.Search {
    var found: [Diagnostic] = []
    let matcher = SkillMatcher(taxonomy(of: folder, diagnostics: &found))
    return ReadingCache.Search(file: folder.skills, matcher: matcher, diagnostics: found)
  }

  private func taxonomy(
    of folder: ContentFolder, diagnostics: inout [Diagnostic]
  ) -> Taxonomy {
    guard let file = folder.skills else { return .builtIn }
    let authors = TaxonomyFile(
      reading: String(decoding: file.bytes, as: UTF8.self), path: file.path)
    diagnostics += authors.diagnostics
    let merged = Taxonomy.builtIn.merging(authors.entries)
    diagnostics += merged.diagnostics
    return merged.taxonomy
  }

  /// Terms of the roles that may be skills; enough of them for any reader.
  private func suggestions(
    from terms: [GatheredTerms], matcher: SkillMatcher
  ) -> [SkillSuggestion] {
    var suggester = SkillSuggester(matcher)
    for terms in terms { suggester.add(terms) }
    return suggester.suggestions(limit: 1000)
  }

  /// Leaves in the cache what is read from `notes`, and nothing of others. What takes longest is read
  /// first, so that no worker is left alone with one at the end.
  private func read(
    _ notes: [SourceFile], settings: Settings, matcher: SkillMatcher, into cache: inout ReadingCache
  ) async {
    let vocabulary = Vocabulary(
      roleLabels: RoleLabel.defaultVocabulary + settings.roleLabels,
      placeholders: Vocabulary.defaultPlaceholders.union(settings.placeholders),
      fieldNames: settings.names)
    let defaults = FieldDefaults(
      company: settings.company, companies: settings.companies, names: settings.names)
    let redaction = settings.redaction
    cache.read(with: vocabulary, defaults, keepingBack: redaction)
    let known = notes.compactMap { cache.entry(of: $0) }
    // They hold all that the notes say, also what is to be kept back.
    let findings = redaction.isEmpty ? cache.findings : nil
    // What was found in a note before is taken over in a tenth of the time.
    let longestFirst = notes.filter { cache.entry(of: $0) == nil }
      .map { (file: $0, work: $0.bytes.count / (findings?.holds($0) == true ? 10 : 1)) }
      .sorted { ($1.work, $0.file.path) < ($0.work, $1.file.path) }
    let read = await Workers(jobs).map(longestFirst.count) { index in
      let file = longestFirst[index].file
      let reading =
        findings?.reading(of: file, vocabulary: vocabulary, taxonomy: matcher.taxonomy)
        ?? NoteReading(
          of: file, vocabulary: vocabulary, matcher: matcher, defaults: defaults,
          keepingBack: redaction)
      return ReadingCache.Entry(file: file, reading: reading)
    }
    cache.entries = Dictionary(
      uniqueKeysWithValues: (known + read).map { ($0.file.path, $0) })
  }
}

extension Settings {
  fileprivate var names: FieldNames {
    var names = FieldNames()
    for (name, field) in fieldNames {
      if let field = FieldLine.Field(rawValue: field) { names.add(name, for: field) }
    }
    return names
  }
}

extension Diagnostic {
  fileprivate static func noNotes(in content: String) -> Diagnostic {
    Diagnostic(
      .warning, "no-notes", at: nil, "there is no Markdown file in ‘\(content)’",
      help: "Put notes with the ending .md into it, at any depth.")
  }
}
