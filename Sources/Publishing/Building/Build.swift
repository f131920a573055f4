import SiteModel
package import Diagnostics
import Files
import History
import Notes
package import Writing

/// A whole build: from a content folder to the site in its output folder.
package struct Build: Sendable {
  package let pipeline: Pipeline
  package let output: String
  /// What tells one build of the program from another: a site is made anew where it differs.
  package let program: String

  package init(_ pipeline: Pipeline, output: String, program: String) {
    self.pipeline = pipeline
    self.output = output
    self.program = program
  }

  /// What a build did and found.
  package struct Outcome: Sendable {
    package var counts: SiteCounts
    /// What was found in the notes, in their order.
    package var diagnostics: [Diagnostic]
    package var report: WriteReport
    /// What was done, with the site that it was made from; `nil` where nothing was made. To take it
    /// apart takes longer than the program's end, so a program that ends keeps it until then.
    package var plan: OutputPlan?
  }

  /// What a build works with, beside the folder of notes.
  private struct Input {
    var conditions: BuildConditions
    var fingerprint: InputFingerprint
    var repository: Repository?
  }

  /// Reads the notes, and writes what differs from the site of the last build. Where nothing can
  /// differ, as the input is that of the last build and its site still stands, nothing is made; where
  /// the site still stands, only those files are made that the change concerns.
  ///
  /// - Throws: a ``FileError`` where there is no folder of notes, a ``BuildError`` where one of them
  ///   can't be read, there is no memory for them or they must not be published, a ``WritingError``
  ///   where the site can't be written; the old site stands then.
  package func run(timing clock: inout StageClock) async throws -> Outcome {
    async let oldSite = OutputFolder(lockingSiteAt: output, on: pipeline.fileSystem)
    let folder = try pipeline.read(timing: &clock)
    let obstacles = folder.obstacles
    guard obstacles.isEmpty else { throw BuildError(diagnostics: obstacles) }
    let repository = pipeline.repository
    let conditions = BuildConditions(of: folder, baseURL: pipeline.baseURL, program: program)
    let input = Input(
      conditions: conditions,
      fingerprint: InputFingerprint(
        of: folder, under: conditions, history: repository?.fingerprint),
      repository: repository)
    let output = try await oldSite ?? OutputFolder(locking: output, on: pipeline.fileSystem)
    defer { output.unlock() }
    let intact = try await output.intactSite(jobs: pipeline.jobs)
    if let record = intact.flatMap({ BuildRecord(parsing: $0.record) }),
      record.fingerprint == input.fingerprint
    {
      clock.finish(.compare)
      return Outcome(
        counts: record.counts, diagnostics: record.diagnostics,
        report: WriteReport(keeping: output))
    }
    clock.finish(.compare)
    // What the last build left is read while the search is prepared.
    async let known = intact.map { output.knownFiles(of: $0, under: conditions.hash) }
    async let findings = output.keptFindings(under: conditions)
    let search = pipeline.search(of: folder)
    let last = LastBuild(files: await known, findings: await findings)
    return try await write(
      folder, from: input, into: output, after: last, searching: search, timing: &clock)
  }

  /// What the last build left for this one.
  private struct LastBuild {
    /// The files that still stand as it made them; `nil` where not all do.
    let files: KnownFiles?
    let findings: KeptFindings?
  }

  private func write(
    _ folder: consuming ContentFolder, from input: Input, into output: OutputFolder,
    after last: LastBuild, searching search: ReadingCache.Search, timing clock: inout StageClock
  ) async throws -> Outcome {
    let (result, findings) = try await read(
      folder, from: input, in: output, after: last, searching: search, timing: &clock)
    async let keeping: Void? = findings.map { output.keep($0, under: input.conditions) }
    let files = await SiteFiles(of: result, jobs: pipeline.jobs)
    let writer = SiteWriter(jobs: pipeline.jobs)
    let plan = try await writer.plan(files.files, in: output, knowing: last.files)
    _ = await keeping
    clock.finish(.render)
    let report = try await writer.apply(plan)
    output.keepIngredients(of: plan, under: input.conditions.hash)
    let record = BuildRecord(
      fingerprint: result.historyFault == nil ? input.fingerprint : input.fingerprint.unmatched,
      counts: SiteCounts(of: result.site),
      diagnostics: (result.site.diagnostics + files.diagnostics).sorted())
    try output.leaveRecord(record.bytes)
    clock.finish(.write)
    return Outcome(
      counts: record.counts, diagnostics: record.diagnostics, report: report, plan: plan)
  }

  /// The site, and what is to be kept of the notes for the next build. What was read of the single notes
  /// is gone before the first page is made.
  ///
  /// - Throws: where texts are private and what an earlier build kept of them stays.
  private func read(
    _ folder: consuming ContentFolder, from input: Input, in output: OutputFolder,
    after last: LastBuild, searching search: ReadingCache.Search, timing clock: inout StageClock
  ) async throws(WritingError) -> (Pipeline.Result, KeptFindings?) {
    let history = input.repository.flatMap { output.keptHistory(of: $0) }
    var cache = ReadingCache(keeping: history, last.findings)
    cache.search = search
    let result = await pipeline.run(on: folder, reusing: &cache, timing: &clock)
    guard result.site.settings.redaction.isEmpty else {
      try output.forgetHistory()
      try output.forgetFindings()
      return (result, nil)
    }
    if let read = cache.history, history?.key != read.key { output.keep(read) }
    // Of the first build nothing is kept of the notes: its site may go to a server, and no other follow.
    guard last.files != nil else { return (result, nil) }
    let findings = await (last.findings ?? KeptFindings()).updated(
      with: Array(cache.entries.values), jobs: pipeline.jobs)
    return (result, findings)
  }
}
