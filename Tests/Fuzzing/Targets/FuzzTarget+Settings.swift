import Addresses
import Diagnostics
import Exports
import Files
import Markdown
import Notes
import Prose
import Publishing
import Roles
import SiteModel
import TestSupport
import Writing

extension FuzzTarget {
  static func problemOfSettings(_ bytes: [UInt8]) async -> String? {
    let tree = folder.tree
    tree.put("\(SiteText.folder)/\(Settings.fileName)", bytes)
    let pipeline = Pipeline(content: SiteText.folder, fileSystem: .inMemory(tree), jobs: 1)
    guard let result = try? await pipeline.run() else { return "the folder can't be read" }
    let settings = result.site.settings
    if settings.isPrivacyUnclear {
      return result.site.roles.isEmpty ? nil : "what may be private is published"
    }
    if let text = privateText(keptBackBy: settings.redaction) {
      return "‘\(text)’ is not kept back"
    }
    for file in await SiteFiles(of: result, jobs: 1).files {
      let path = file.path.description
      if path.hasSuffix(".json"), JSON(parsing: file.bytes) == nil { return "\(path) is no JSON" }
      if path.hasSuffix(".xml"), String(validating: file.bytes, as: UTF8.self) == nil {
        return "\(path) is no UTF-8"
      }
    }
    return NotePages(of: result.site).problem
  }

  /// A text that the settings keep back, and that a note still holds where all else reads it.
  private static func privateText(keptBackBy redaction: Redaction) -> String? {
    for file in folder.notes {
      var diagnostics: [Diagnostic] = []
      let note = Note(reading: file, keepingBack: redaction, diagnostics: &diagnostics)
      let passages = PassageReader.passages(of: note.document.blocks)
      if let passage = passages.first(where: { redaction.hides($0.text) }) { return passage.text }
    }
    return nil
  }

  /// What the settings are about: companies by folder, texts to keep back, files for every page.
  private static let folder = SiteText(
    """
    -- jobs.md --
    # Jobs
    - skill set for Compiler Engineer:
      - COMPANY: Example Ltd
      - Opening: *Jane* Doe, jane.doe@example.org or +44 20 7946 0958
      - Experience with OCaml, the Go language and finite element method (FEM)
    ## Contacts
    - skill set: C++, FP
    - See [Jane's page](https://jane.example.org/#contacts) and [it](b/c.md#jobs)
    -- b/c.md --
    # Jobs of Jane-Doe
    - skill set for Data Engineer, Berlin, $100,000 - $120,000
      - firm: Other Ltd
    - later
    -- style.css --
    p { color: inherit }
    -- part.html --
    <p class="own">Own</p>
    -- static/own.txt --
    Own
    """)
}
