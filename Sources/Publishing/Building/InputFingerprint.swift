import ContentHashing
import Diagnostics
import Notes

/// Tells the input of one build from that of another: the content folder, and the conditions of the
/// build.
struct InputFingerprint: Sendable, Hashable {
  let hash: ContentHash

  /// `history` is what tells one state of the notes' repository from another.
  init(of folder: ContentFolder, under conditions: BuildConditions, history: String?) {
    var hasher = ContentHasher()
    hasher.combine(conditions.hash)
    hasher.combine(history)
    for files in [folder.notes, folder.staticFiles] {
      hasher.combine(files.count)
      for file in files {
        hasher.combine(file.path.description)
        hasher.combine(ContentHash(of: file.bytes))
      }
    }
    for diagnostic in folder.diagnostics { hasher.combine("\(diagnostic)") }
    hash = hasher.hash
  }

  init(hash: ContentHash) { self.hash = hash }

  /// What no input has: a build that leaves it is not the last word, as something was missing that
  /// may be there the next time.
  var unmatched: InputFingerprint { InputFingerprint(hash: ContentHash(value: ~hash.value)) }
}
