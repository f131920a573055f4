import ArgumentParser
import Files
import Publishing
import SiteModel
import Skills

/// `rolebook skills suggest`: terms that behave like skills and are in no taxonomy.
struct SkillsSuggestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Find terms that behave like skills and are in no taxonomy.",
    discussion: """
      Prints entries for skills.yml, the surest first, each with the lines that it stands on. Add \
      them to the file, look through them, correct the kind, and delete what is no skill:

        rolebook skills suggest my-notes --limit 20 >> my-notes/skills.yml
        rolebook check my-notes
      """)

  @Argument(help: "The folder of notes.", completion: .directory)
  var content = "Content"

  @Option(help: ArgumentHelp("How many terms to print.", valueName: "n"))
  var limit = 50

  func run() async throws {
    let console = Console(isQuiet: false)
    let result = try await Pipeline.result(of: content, on: console)
    for suggestion in result.site.suggestions.prefix(max(0, limit)) {
      console.say(suggestion.yaml)
    }
  }
}
