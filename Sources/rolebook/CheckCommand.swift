import ArgumentParser
import DiagnosticFormats
import Diagnostics
import Files
import LinkChecking
import Notes
import Publishing
import SiteModel
import Writing

/// `rolebook check`: finds everything that `build` finds in the notes, and writes nothing.
///
/// It asks git for no dates, which takes long where nothing is kept from one run to the next; so what
/// there is to say about them (`history-shallow`, `history-unread`) comes from `build` and `serve`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find problems in the notes, without writing anything.",
    discussion: """
      Every problem is one line: file:line:column: warning: text [id]. Warnings and errors end with \
      status 1. Notes, which are worth knowing and ask for nothing, are counted; --notes shows them.

      Look for problems, and learn what one means:

        rolebook check my-notes
        rolebook check --explain heading-spelling

      In CI: mark the lines of a pull request, or write a file for code scanning:

        rolebook check my-notes --format github
        rolebook check my-notes --format sarif > rolebook.sarif

      Ask the web addresses too, each once a week:

        rolebook check my-notes --external --cache-age 7d

      The settings (rolebook.yml) give every id a level: off, note, warning or error:

        checks:
          heading-spelling: off
          title-absent: warning
      """)

  @OptionGroup var options: ContentOptions

  @Option(help: "How problems are written.")
  var format = DiagnosticFormat.text

  @Flag(help: "Show notes too.")
  var notes = false

  @OptionGroup(title: "Links to other sites") var external: ExternalOptions

  @Flag(help: "Print every id with its level and what it means.")
  var list = false

  @Option(
    help: ArgumentHelp("Print what an id means and what to do about it.", valueName: "id"),
    completion: .list(DiagnosticRule.all.map(\.id)))
  var explain: String?

  func validate() throws {
    if let explain, DiagnosticRule.named(explain) == nil {
      throw ValidationError(
        "There is no check '\(explain)'. \(DiagnosticRule.advice(forUnknown: explain))")
    }
  }

  func run() async throws {
    let console = Console(isQuiet: false)
    if let explain, let rule = DiagnosticRule.named(explain) {
      return console.say(rule.explanation)
    }
    if list { return console.say(DiagnosticRule.table) }
    do {
      let findings = try await findings()
      write(findings, to: console)
      if findings.all.contains(where: isProblem) { throw ExitCode(1) }
    } catch let error as FileError {
      console.report([error.diagnostic(reading: options.content)])
      throw ExitCode(2)
    } catch let error as MissingCurl {
      console.report([error.diagnostic])
      throw ExitCode(2)
    }
  }

  /// What others answer is a problem of theirs, unless the author made it an error.
  private func isProblem(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.severity {
    case .note: false
    case .warning: !diagnostic.dependsOnNetwork || external.externalFail
    case .error: true
    }
  }
}

// MARK: - What is found

extension CheckCommand {
  private struct Findings {
    /// Everything, in the notes' order, at the levels of the settings.
    var all: [Diagnostic]
    var links: LinkReport?
    var timings: String
  }

  private func findings() async throws -> Findings {
    let steps = ProgressText(
      Stage.reading, last: external.isAsked ? "Asking links" : "Looking for problems")
    let progress = ProgressLine(steps, isQuiet: false)
    return try await progress.shown { try await findings(telling: progress) }
  }

  private func findings(telling progress: ProgressLine) async throws -> Findings {
    var clock = StageClock(memory: Machine.peakMemory, observer: progress.finish)
    let pipeline = Pipeline(
      content: options.content, jobs: options.workers.jobs, memory: Machine.memoryCheck)
    let result = try await pipeline.run(timing: &clock)
    let files = await SiteFiles(of: result, jobs: options.workers.jobs)
    let collisions = OutputFile.collisions(in: files.files).map(\.diagnostic)
    var all = result.site.diagnostics + files.diagnostics + collisions
    var links: LinkReport?
    if external.isAsked {
      let report = try await external.report(on: result.site)
      all += result.site.settings.levels.applied(to: report.diagnostics)
      links = report
    }
    all.sort()
    return Findings(
      all: options.strict ? all.strict : all, links: links, timings: clock.table)
  }
}

// MARK: - How it is written

extension CheckCommand {
  private func write(_ findings: Findings, to console: Console) {
    let shown = notes ? findings.all : findings.all.filter { $0.severity > .note }
    switch format {
    case .text:
      console.print(shown)
      if let links = findings.links { console.say(links.summary) }
      console.say(Summary.problems(findings.all, hidesNotes: !notes))
      if options.timings { console.say(findings.timings) }
      return
    case .json:
      let links = findings.links.map { [JSONFormat.links($0.json)] } ?? []
      console.write(JSONFormat(content: options.content).bytes(of: shown, adding: links))
    case .github:
      console.write(GitHubFormat(prefix: prefix).bytes(of: shown))
    case .sarif:
      console.write(
        SARIFFormat(prefix: prefix, version: Version.current).bytes(of: shown))
    }
    if options.timings { console.remark(findings.timings) }
  }

  /// The content folder's place in its repository.
  private var prefix: String {
    RepositoryFolder(
      of: Machine.absolutePath(of: options.content), workingFolder: Machine.absolutePath(of: "."),
      on: .disk
    ).prefix
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
