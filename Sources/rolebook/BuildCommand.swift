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

  @Flag(name: [.short, .long], help: "Print problems only.")
  var quiet = false

  func run() async throws {
    let console = Console(isQuiet: quiet)
    var clock = StageClock(memory: Machine.peakMemory)
    let pipeline = Pipeline(
      content: options.content, jobs: options.jobs, baseURL: baseURL)
    do {
      let result = try await pipeline.run(timing: &clock)
      let files = await SiteFiles(of: result, jobs: options.jobs)
      clock.finish(.render)
      let diagnostics = (result.site.diagnostics + files.diagnostics).sorted()
      console.report(diagnostics.filter { $0.severity > .note })
      let report = try await write(files.files, timing: &clock)
      console.report(report.warnings)
      console.say(Summary(of: result.site, report: report, duration: clock.total).text)
      if options.timings { console.say(clock.table) }
      if options.strict, diagnostics.contains(where: { $0.severity > .note }) {
        throw ExitCode(1)
      }
    } catch let error as FileError {
      console.report([error.diagnostic])
      throw ExitCode(2)
    } catch let error as WritingError {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }

  private func write(
    _ files: [OutputFile], timing clock: inout StageClock
  ) async throws -> WriteReport {
    let folder = try OutputFolder(locking: output)
    defer { folder.unlock() }
    let plan = try await OutputPlan(files, in: folder, jobs: options.jobs)
    clock.finish(.plan)
    let report = try await SiteWriter(jobs: options.jobs).apply(plan)
    clock.finish(.write)
    return report
  }
}
