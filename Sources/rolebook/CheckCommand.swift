import ArgumentParser
import Diagnostics
import Files
import Publishing
import SiteModel
import Writing

/// `rolebook check`: finds everything that `build` finds, and writes nothing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find problems in the notes, without writing anything.",
    discussion: """
      Every problem is one line: file:line:column: warning: text [id].

        rolebook check my-notes
      """)

  @OptionGroup var options: ContentOptions

  func run() async throws {
    let console = Console(isQuiet: false)
    var clock = StageClock(memory: Machine.peakMemory)
    do {
      let pipeline = Pipeline(content: options.content, jobs: options.jobs)
      let result = try await pipeline.run(timing: &clock)
      let files = await SiteFiles(of: result, jobs: options.jobs)
      let collisions = OutputFile.collisions(in: files.files).map(\.diagnostic)
      let diagnostics = (result.site.diagnostics + files.diagnostics + collisions).sorted()
      console.print(diagnostics)
      console.say(Summary.problems(diagnostics))
      if options.timings { console.say(clock.table) }
      if diagnostics.contains(where: { $0.severity > .note }) { throw ExitCode(1) }
    } catch let error as FileError {
      console.report([error.diagnostic])
      throw ExitCode(2)
    }
  }
}
