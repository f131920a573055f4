import ArgumentParser

/// The command line as a whole.
struct Rolebook: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rolebook",
    abstract: "Turns career notes into a browsable site: a page for every role and every skill.",
    discussion: """
      The notes are Markdown files with nested lists, in any folder. Nothing else is needed.

      Write the site, then open site/index.html:

        rolebook new my-notes
        rolebook build my-notes --output site

      Or see it in a browser while you write:

        rolebook serve my-notes

      Exit status: 0 clean, 1 problems found (check, --strict), 2 could not run, 64 usage.
      """,
    version: Version.current,
    subcommands: [
      BuildCommand.self, ServeCommand.self, CheckCommand.self, DiffCommand.self, NewCommand.self,
      SkillsCommand.self,
    ])

  /// What can stand first behind the program's name.
  static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }
}

/// The program's version, after <https://semver.org>.
enum Version {
  static let current = "0.1.0"
}
