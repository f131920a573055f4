import Addresses
import Diagnostics
import Notes
import Roles

/// Joins the sections of all notes into those of the site.
struct SectionBuilder {
  private(set) var sections: [SiteSection] = []
  private var slugs = SlugRegister()
  /// The sections of folders that hold one-role files, by title.
  private var folders: [String: Int] = [:]

  /// Adds a note's sections; gives the site's index of each.
  mutating func add(_ reading: NoteReading) -> [Int] {
    var indexes: [Int] = []
    for section in reading.sections {
      let folder =
        reading.isRoleFile ? FolderKey(path: reading.path, title: section.title).key : nil
      if let folder, let known = folders[folder] {
        indexes.append(known)
        continue
      }
      if let folder { folders[folder] = sections.count }
      indexes.append(sections.count)
      let parent = section.parent.map { indexes[$0] }
      if let parent { sections[parent].children.append(sections.count) }
      sections.append(site(section, in: reading.path, parent: parent))
    }
    return indexes
  }

  private mutating func site(
    _ section: SectionReading, in file: SourcePath, parent: Int?
  ) -> SiteSection {
    let suffixes = [
      parent.map { sections[$0].title } ?? "", String(file.stem),
      Slug.digest(of: "\(file) \(section.title) \(section.line)"),
    ]
    return SiteSection(
      title: section.title, slug: slugs.slug(of: Slug(section.title), suffixes: suffixes),
      file: file,
      lines: section.line...max(section.line, section.lastLine), level: section.level,
      parent: parent, notes: section.notes, placeholders: section.placeholders)
  }

  mutating func attach(role: Int, to section: Int) {
    sections[section].roles.append(role)
    var ancestor: Int? = section
    while let index = ancestor {
      sections[index].allRoles.append(role)
      ancestor = sections[index].parent
    }
  }
}

/// Tells folders of one-role files apart.
private struct FolderKey {
  let key: String

  init(path: SourcePath, title: String) {
    key = path.description.split(separator: "/").dropLast().joined(separator: "/") + "\n" + title
  }
}
