import Diagnostics
import Files
import Notes
import TestSupport
import Testing

@testable import Publishing

@Suite struct ContentFolderTests {
  @Test func sortsFilesByWhatTheyAreFor() throws {
    let folder = try ContentFolder(
      reading: SiteText.folder,
      on: SiteText(
        """
        -- b.md --
        b
        -- a/z.markdown --
        z
        -- rolebook.yml --
        title: A
        -- skills.yml --
        []
        -- a/rolebook.yml --
        no settings here
        -- a/skills.yml --
        nor skills
        -- static/page.md --
        copied
        -- a/static/x.md --
        a note
        -- static/.secret --
        hidden
        -- notes.mdx --
        no
        """
      ).fileSystem)
    #expect(folder.notes.map(\.path.description) == ["a/static/x.md", "a/z.markdown", "b.md"])
    #expect(folder.settings?.path == SourcePath("rolebook.yml"))
    #expect(folder.skills?.path == SourcePath("skills.yml"))
    #expect(folder.staticFiles.map(\.path.description) == ["page.md"])
    #expect(folder.diagnostics.isEmpty)
  }

  @Test(arguments: ["content", "content/", "./content", "/content"])
  func takesFoldersHoweverTheyAreWritten(_ path: String) throws {
    let folder = try ContentFolder(
      reading: path, on: SiteText("-- x/a.md --\n# A\n").fileSystem)
    #expect(folder.notes.map(\.path.description) == ["x/a.md"])
  }
}
