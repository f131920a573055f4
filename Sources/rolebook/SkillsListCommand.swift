import ArgumentParser
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
      Columns: roles, of them required, preferred, mentioned and not needed, kind, name.

        rolebook skills list my-notes
        rolebook skills list my-notes --kind language
      """)

  @Argument(help: "The folder of notes.", completion: .directory)
  var content = "Content"

  @Option(
    help: "Only skills of this kind: \(SkillKind.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var kind: SkillKind?

  func run() async throws {
    let console = Console(isQuiet: false)
    do {
      let result = try await Pipeline(content: content, jobs: Machine.processorCount).run()
      let uses = SkillIndex.ranked(
        result.site.skills.uses.filter { kind == nil || $0.skill.kind == kind })
      for use in uses {
        let counts =
          [use.roleCount] + [use.required, use.preferred, use.mentioned, use.waived].map(\.count)
        console.say(
          (counts.map(String.init) + [use.skill.kind.rawValue, use.skill.name])
            .joined(separator: "\t"))
      }
    } catch {
      console.report([error.diagnostic])
      throw ExitCode(2)
    }
  }
}

extension SkillKind: ExpressibleByArgument {}
