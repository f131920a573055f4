import Addresses
import ContentHashing
import Diagnostics
import Notes

/// What every file of a site follows from, beside the notes: the program, the options that change the
/// output, the settings and the author's skills.
struct BuildConditions: Sendable, Hashable {
  let hash: ContentHash

  /// `program` is what tells one build of the program from another.
  init(of folder: ContentFolder, baseURL: SiteAddress?, program: String) {
    var hasher = ContentHasher()
    hasher.combine(program)
    hasher.combine(baseURL?.description)
    for file in [folder.settings, folder.skills] {
      hasher.combine(file?.path.description)
      hasher.combine(file.map { ContentHash(of: $0.bytes) })
    }
    for (extra, bytes) in folder.authorSettings.extras.contents.sorted(by: { $0.key < $1.key }) {
      hasher.combine(extra.rawValue)
      hasher.combine(bytes)
    }
    hash = hasher.hash
  }
}
