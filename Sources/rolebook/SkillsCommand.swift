import ArgumentParser

/// `rolebook skills`: the skills of the notes, and terms that may be skills.
struct SkillsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skills",
    abstract: "List the skills of the notes, or find terms that may be some.",
    subcommands: [SkillsListCommand.self, SkillsSuggestCommand.self])
}
