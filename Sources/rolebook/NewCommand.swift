import ArgumentParser
import Diagnostics
import Files
import Starter

/// `rolebook new`: makes a content folder that builds at once.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a folder with sample notes, settings and CI.",
    discussion: """
      The folder gets notes that show what Rolebook reads, rolebook.yml with every setting and its \
      default, skills.yml, and workflows that publish the site on GitHub Pages and GitLab Pages. \
      Nothing is ever overwritten.

        rolebook new my-notes
        rolebook new my-notes --repository https://git.example.org/tools/rolebook.git
      """)

  @Argument(
    help: "The folder to make; one that is there may hold other files.", completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      "Where the workflows get Rolebook from: the address of its git repository.",
      valueName: "url"))
  var repository = StarterFolder.unknownRepository

  func validate() throws {
    guard !folder.isEmpty else { throw ValidationError("Name the folder to make.") }
    guard !repository.utf8.contains(where: { $0 < 0x20 }), !repository.isEmpty else {
      throw ValidationError("--repository is the address of a git repository.")
    }
  }

  func run() throws {
    let console = Console(isQuiet: false)
    let files = StarterFolder(repository: repository).files
    do {
      let taken = try files.map(\.path).filter {
        try FileSystem.disk.status(nil, "\(folder)/\($0)", .refuse) != nil
      }
      guard taken.isEmpty else {
        console.report([.filesInTheWay(taken, in: folder)])
        throw ExitCode(2)
      }
      for file in files { try write(file) }
    } catch let error as FileError {
      console.report([error.diagnostic])
      throw ExitCode(2)
    }
    console.say(nextSteps(files))
  }

  /// - Throws: a ``FileError`` also where a file came into the way since.
  private func write(_ file: StarterFolder.File) throws {
    let parts = file.path.split(separator: "/")
    let inner = parts.dropLast().map { "/\($0)" }.joined()
    let opened = try FileSystem.disk.openFolder(creating: folder + inner)
    try FileSystem.disk.create(opened, String(parts.last ?? ""), file.bytes)
  }

  private func nextSteps(_ files: [StarterFolder.File]) -> String {
    let list = files.map { "  \(folder)/\($0.path)" }.joined(separator: "\n")
    let isUnknown = repository == StarterFolder.unknownRepository
    let hint =
      isUnknown
      ? "\nBefore CI can run, write the address of Rolebook's git repository behind\n"
        + "ROLEBOOK_REPOSITORY in .github/workflows/site.yml or .gitlab-ci.yml.\n" : ""
    return """
      Made:
      \(list)

      Next:
        rolebook serve \(quoted)                  shows the site, and follows what you write
        rolebook check \(quoted)                  tells of problems
        rolebook build \(quoted) --output site    writes the site

      Then put your own notes into \(folder), in any .md files, and delete the samples.
      \(hint)
      """
  }

  private var quoted: String { folder.contains(" ") ? "'\(folder)'" : folder }
}

extension Diagnostic {
  fileprivate static func filesInTheWay(_ paths: [String], in folder: String) -> Diagnostic {
    Diagnostic(
      .error, "files-in-the-way", at: nil,
      "nothing was made, as ‘\(folder)’ holds \(paths.joined(separator: ", ")) already",
      help: "Choose another folder, or move \(paths.count == 1 ? "it" : "them") away.")
  }
}
