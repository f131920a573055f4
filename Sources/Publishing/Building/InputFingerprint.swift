import Addresses
import Diagnostics
import Notes
package import Writing

/// Tells the input of one build from that of another: the content folder, the options that change
/// the output, and the program itself.
package struct InputFingerprint: Sendable, Hashable {
  package let hash: ContentHash

  init(hash: ContentHash) { self.hash = hash }

  /// `program` is what tells one build of the program from another, and `history` one state of the
  /// notes' repository.
  init(of folder: ContentFolder, baseURL: SiteAddress?, program: String, history: String? = nil) {
    var text = "\(program)\n\(baseURL?.description ?? "-")\n\(history ?? "-")\n"
    func add(_ name: String, _ file: SourceFile) {
      // A path can hold no line break that would make two lists look like one: the count comes first.
      text += "\(name) \(file.path.description.utf8.count) \(file.path) \(file.bytes.count) "
      text += "\(ContentHash(of: file.bytes).value)\n"
    }
    for file in folder.notes { add("note", file) }
    for file in folder.staticFiles { add("static", file) }
    if let file = folder.settings { add("settings", file) }
    if let file = folder.skills { add("skills", file) }
    for (extra, bytes) in folder.authorSettings.extras.contents.sorted(by: { $0.key < $1.key }) {
      text += "\(extra.rawValue) \(bytes.count) \(ContentHash(of: bytes).value)\n"
    }
    for diagnostic in folder.diagnostics { text += "\(diagnostic)\n" }
    hash = ContentHash(of: Array(text.utf8))
  }

  /// What no input has: a build that leaves it is not the last word, as something was missing that
  /// may be there the next time.
  var unmatched: InputFingerprint { InputFingerprint(hash: ContentHash(value: ~hash.value)) }
}
