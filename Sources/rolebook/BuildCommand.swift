import Addresses
import ArgumentParser
import Diagnostics
import Files
import Publishing
import SiteModel
import Writing

/// `rolebook build`: reads the notes and writes the site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Write the site from a folder of notes.",
    discussion: """
      Only files that changed are written, and only files of earlier builds are ever deleted. \
      Problems in the notes are told, and don't keep the site from being written; a file that can't \
      be read does.

      Write the site of the notes in Content/ into Public/:

        rolebook build

      The site of other notes, into another folder, to stand at an address:

        rolebook build my-notes --output site --base-url https://example.org/notes/

      In a script: fail where there is any problem, and keep what was done as JSON:

        rolebook build my-notes --output site --strict --json > build.json
      """)

  @OptionGroup var options: ContentOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder to write into.", valueName: "folder"), completion: .directory)
  var output = "Public"

  @Option(
    help: ArgumentHelp(
      "Where the site will stand, for sitemap.xml and canonical links.", valueName: "url"),
    transform: BuildCommand.siteAddress)
  var baseURL: SiteAddress?

  @OptionGroup var dates: DateOptions

  @Flag(help: "Print one JSON object about the build in place of text.")
  var json = false

  @Flag(name: [.short, .long], help: "Print problems only.")
  var quiet = false

  func run() async throws {
    let console = Console(isQuiet: quiet || json)
    let progress = ProgressLine(ProgressText(Stage.allCases), isQuiet: quiet)
    var clock = StageClock(memory: Machine.peakMemory, observer: progress.finish)
    let pipeline = Pipeline(
      content: options.content, jobs: options.workers.jobs, baseURL: baseURL,
      readsHistory: dates.areShown, memory: Machine.memoryCheck)
    let build = Build(pipeline, output: output, program: Machine.programIdentity)
    do {
      let outcome = try await progress.shown { try await build.run(timing: &clock) }
      var problems = outcome.diagnostics.filter { $0.severity > .note } + outcome.report.warnings
      if options.strict { problems = problems.strict }
      console.report(problems)
      console.say(
        Summary(of: outcome.counts, report: outcome.report, duration: clock.total).text)
      if outcome.report.isFirst { console.say(firstSteps) }
      if json {
        console.write(summary.bytes(of: outcome, problems: problems, clock: clock))
      }
      if options.timings { json ? console.remark(clock.table) : console.say(clock.table) }
      if options.strict, !problems.isEmpty { throw ExitCode(1) }
      withExtendedLifetime(outcome) { BuildCommand.exit() }
    } catch let error as FileError {
      try fail([error.diagnostic(reading: options.content)], on: console)
    } catch let error as BuildError {
      try fail(error.diagnostics, on: console)
    } catch let error as WritingError {
      try fail(error.diagnostics, on: console)
    }
  }

  private func fail(_ errors: [Diagnostic], on console: Console) throws {
    console.report(errors)
    if json { console.write(summary.bytes(ofFailure: errors)) }
    throw ExitCode(2)
  }

  private static func siteAddress(_ text: String) throws -> SiteAddress {
    do throws(SiteAddress.Fault) {
      return try SiteAddress(text)
    } catch {
      throw ValidationError("\(error).")
    }
  }

  private var summary: BuildSummary {
    BuildSummary(content: options.content, output: output)
  }

  /// What to do with the first site of a folder.
  private var firstSteps: String {
    """
    Open \(output)/index.html in a browser, or let `rolebook serve \(options.content)` show it \
    while you write.
    """
  }
}

extension WriteReport {
  /// Whether nothing of an earlier build was there.
  fileprivate var isFirst: Bool { created > 0 && created == files && deleted == 0 }
}
