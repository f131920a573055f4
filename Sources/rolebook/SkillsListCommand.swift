import ArgumentParser
import Exports
import Files
import Publishing
import SiteModel
import Skills
import TaxonomySource

/// `rolebook skills list`: every skill that the notes name, with counts.
struct SkillsListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the skills that the notes name, with counts.",
    discussion: """
      One skill a line, the most asked for first. The columns, with tabs between them: roles, of \
      them required, preferred, mentioned and not needed, kind, name.

      The ten languages that most roles name:

        rolebook skills list my-notes --kind language | head

      The same for a script:

        rolebook skills list my-notes --json
      """)

  @Argument(help: "The folder of notes.", completion: .directory)
  var content = "Content"

  @Option(help: "Only skills of this kind.")
  var kind: SkillKind?

  @Flag(help: "Print one JSON object in place of lines.")
  var json = false

  func run() async throws {
    let console = Console(isQuiet: false)
    let result = try await Pipeline.result(of: content, on: console)
    let uses = SkillIndex.ranked(
      result.site.skills.uses.filter { kind == nil || $0.skill.kind == kind })
    if json { return console.write(SkillsListCommand.object(uses)) }
    for use in uses {
      let counts = [use.roleCount] + use.counts
      console.say(
        (counts.map(String.init) + [use.skill.kind.rawValue, use.skill.name])
          .joined(separator: "\t"))
    }
  }

  private static func object(_ uses: [SkillUse]) -> [UInt8] {
    let skills = uses.map { use in
      let names = ["required", "preferred", "mentioned", "waived"]
      return JSON.object(
        [
          .init("name", .string(use.skill.name)), .init("kind", .string(use.skill.kind.rawValue)),
          .init("roles", .int(use.roleCount)),
        ] + zip(names, use.counts).map { JSON.Member($0, .int($1)) })
    }
    return JSON.object([.init("version", .int(1)), .init("skills", .array(skills))]).bytes
      + [UInt8(ascii: "\n")]
  }
}

extension SkillUse {
  /// How many roles require, prefer, mention and waive it.
  fileprivate var counts: [Int] { [required, preferred, mentioned, waived].map(\.count) }
}

extension SkillKind: ExpressibleByArgument {}
