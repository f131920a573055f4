import ArgumentParser
import Diagnostics
import Files
import Preview
import Publishing

/// `rolebook serve`: shows the site in a browser, and follows the notes.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site in a browser, and follow every change of the notes.",
    discussion: """
      Nothing is written: the site is served from memory. An open page reloads itself when it has \
      changed, and shows what was found in the notes; notes that can't be built leave the last site \
      in place. Ctrl-C ends it, with status 0.

      Show the notes in Content/, or others, and open the browser:

        rolebook serve
        rolebook serve my-notes --open

      Let other machines of the network look too; anybody there can then read the site:

        rolebook serve my-notes --port 8000 --host 0.0.0.0
      """)

  @Argument(help: "The folder of notes.", completion: .directory)
  var content = "Content"

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The port to listen on; 0 lets the system choose. Without, \(Preview.usualPort) or the next "
        + "free one.", valueName: "n"))
  var port: UInt16?

  @Option(
    help: ArgumentHelp(
      "The address of this machine to listen on; 0.0.0.0 and :: are all of them.",
      valueName: "address"), completion: .list(["localhost", "127.0.0.1", "0.0.0.0", "::"]))
  var host = "localhost"

  @Flag(name: [.short, .long], help: "Open the site in the browser.")
  var open = false

  @OptionGroup var workers: JobsOption

  @Flag(help: "Print how long each stage took, and the memory used.")
  var timings = false

  @OptionGroup var dates: DateOptions

  @Flag(name: [.short, .long], help: "Print problems only.")
  var quiet = false

  func validate() throws {
    guard ServerHost(host) != nil else {
      throw ValidationError(
        "--host is an address of this machine, like 192.168.1.5, or 0.0.0.0 for all of them.")
    }
  }

  func run() async throws {
    guard let host = ServerHost(host) else { throw ExitCode.validationFailure }
    let console = Console(isQuiet: quiet)
    Interruption.endsTheProgram()
    let preview = Preview(
      Pipeline(
        content: content, jobs: workers.jobs, readsHistory: dates.areShown,
        memory: Machine.memoryCheck),
      host: host, port: port,
      connectionLimit: Machine.raiseOpenFileLimit() / 2, memory: Machine.peakMemory)
    let journal = PreviewJournal(
      content: content, console: console, isExposed: host.isExposed, showsTimings: timings,
      opensBrowser: open)
    let progress = ProgressLine(ProgressText([], last: "Building the site"), isQuiet: quiet)
    progress.begin()
    defer { progress.end() }
    do {
      try await preview.run {
        progress.end()
        journal.tell($0)
      }
    } catch let error as FileError {
      progress.end()
      console.report([error.diagnostic(reading: content)])
      throw ExitCode(2)
    } catch let error as ServerError {
      progress.end()
      console.report([error.diagnostic])
      throw ExitCode(2)
    }
  }
}
