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
      Only files that changed are written, and only files of earlier builds are ever deleted.

        rolebook build
        rolebook build my-notes --output site --base-url https://example.org/notes/
      """)

  @OptionGroup var options: ContentOptions

  @Option(name: [.short, .long], help: "The folder to write into.", completion: .directory)
  var output = "Public"

  @Option(
    help: ArgumentHelp(
      "Where the site will stand, for sitemap.xml and canonical links.", valueName: "url"))
  var baseURL: String?

  @OptionGroup var dates: DateOptions

  @Flag(name: [.short, .long], help: "Print problems only.")
  var quiet = false

  func run() async throws {
    let console = Console(isQuiet: quiet)
    var clock = StageClock(memory: Machine.peakMemory)
    let pipeline = Pipeline(
      content: options.content, jobs: options.jobs, baseURL: baseURL, readsHistory: dates.areShown)
    do {
      let build = Build(pipeline, output: output, program: Machine.programIdentity)
      let outcome = try await build.run(timing: &clock)
      var problems = outcome.diagnostics.filter { $0.severity > .note }
      if options.strict { problems = problems.strict }
      console.report(problems + outcome.report.warnings)
      console.say(
        Summary(of: outcome.counts, report: outcome.report, duration: clock.total).text)
      if options.timings { console.say(clock.table) }
      if options.strict, !problems.isEmpty { throw ExitCode(1) }
    } catch let error as FileError {
      console.report([error.diagnostic])
      throw ExitCode(2)
    } catch let error as BuildError {
      console.report(error.diagnostics)
      throw ExitCode(2)
    } catch let error as WritingError {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }
}
