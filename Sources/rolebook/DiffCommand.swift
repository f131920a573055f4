import ArgumentParser
import Diagnostics
import Differences
import Exports
import Files
import History
import Publishing

/// `rolebook diff`: what came, went and changed between two states of the notes.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell which roles and skills came, went or changed between two states of the notes.",
    discussion: """
      Each state is a folder of notes, an output folder or its data/roles.json, or a revision of the \
      git repository around --content. A name that is both a folder and a revision is the folder; \
      git:NAME is always the revision. Nothing is checked out.

      What the last commit changed:

        rolebook diff HEAD~1 HEAD

      What a branch changes, as a comment on its pull request:

        rolebook diff origin/main Content --format markdown

      The data of an older site against this one, for a script:

        rolebook diff old-site/data/roles.json Public --format json

      Exit status: 0 done (with --exit-code: nothing differs), 1 something differs and --exit-code is \
      given, 2 could not run.
      """)

  @Argument(help: "The older state.", completion: .directory)
  var old: String

  @Argument(help: "The newer state.", completion: .directory)
  var new: String

  @Option(
    help: ArgumentHelp("The folder of notes that revisions are of.", valueName: "folder"),
    completion: .directory)
  var content = "Content"

  @Option(help: "How the difference is written.")
  var format = DifferenceFormat.text

  @Flag(help: "End with status 1 where anything differs.")
  var exitCode = false

  @OptionGroup var workers: JobsOption

  func run() async throws {
    let console = Console(isQuiet: false)
    do {
      let source = SnapshotSource(content: content, jobs: workers.jobs)
      let (older, newer) = (try await source.snapshot(of: old), try await source.snapshot(of: new))
      let difference = SiteDifference(from: older, to: newer)
      switch format {
      case .text: console.say(TextDifference(difference).text)
      case .markdown: console.write(Array(MarkdownDifference(difference).text.utf8))
      case .json: console.write(JSONDifference(difference).json.bytes + Array("\n".utf8))
      }
      if exitCode, !difference.isEmpty { throw ExitCode(1) }
    } catch let error as SnapshotSource.Fault {
      console.report([error.diagnostic])
      throw ExitCode(2)
    } catch let error as BuildError {
      console.report(error.diagnostics)
      throw ExitCode(2)
    } catch let error as FileError {
      console.report([error.diagnostic])
      throw ExitCode(2)
    }
  }
}

/// The forms in which a difference is written.
enum DifferenceFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case markdown
  case json
}
