import ArgumentParser

/// `rolebook skills`: the skills of the notes, and terms that may be skills.
struct SkillsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skills",
    abstract: "List the skills of the notes, or find terms that may be some.",
    discussion: """
      What the notes ask for, then what they may ask for that no taxonomy knows:

        rolebook skills list my-notes
        rolebook skills suggest my-notes
      """,
    subcommands: [SkillsListCommand.self, SkillsSuggestCommand.self])
}
