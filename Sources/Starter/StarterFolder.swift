/// The files of a new content folder: notes that show the grammar, settings with their defaults, and
/// CI that publishes the site.
package struct StarterFolder: Sendable {
  /// A file by its path in the folder.
  package struct File: Sendable, Hashable {
    package var path: String
    package var bytes: [UInt8]
  }

  package let files: [File]

  /// `repository` is the address from which CI gets the program.
  package init(repository: String) {
    let repository = StarterFolder.quoted(repository)
    files = [
      File(path: "notes.md", bytes: PackageResources.notes_md),
      File(path: "roles/build-engineer.md", bytes: PackageResources.build_engineer_md),
      File(path: "rolebook.yml", bytes: PackageResources.rolebook_yml),
      File(path: "rolebook.schema.json", bytes: StarterFolder.settingsSchema),
      File(path: "skills.yml", bytes: PackageResources.skills_yml),
      File(path: ".gitignore", bytes: PackageResources.gitignore),
      File(
        path: ".github/workflows/site.yml",
        bytes: StarterFolder.filled(PackageResources.site_yml, repository)),
      File(
        path: ".gitlab-ci.yml",
        bytes: StarterFolder.filled(PackageResources.gitlab_ci_yml, repository)),
    ]
  }

  /// The JSON Schema of the settings, for editors.
  package static var settingsSchema: [UInt8] { PackageResources.rolebook_schema_json }

  /// Where CI gets the program from when nobody says: to be filled in.
  package static let unknownRepository = "https://example.org/OWNER/rolebook.git"

  private static func filled(_ template: [UInt8], _ repository: [UInt8]) -> [UInt8] {
    let mark = Array("{repository}".utf8)
    guard let start = template.indices.first(where: { template[$0...].starts(with: mark) }) else {
      return template
    }
    return template[..<start] + repository + template[(start + mark.count)...]
  }

  /// As in a double-quoted text of YAML.
  private static func quoted(_ text: String) -> [UInt8] {
    text.utf8.flatMap { byte -> [UInt8] in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
        ? [UInt8(ascii: "\\"), byte] : [byte]
    }
  }
}
