import Diagnostics
import Files

extension FileError {
  /// The failure, with what to do about it where that is known of the folder of notes.
  func diagnostic(reading content: String) -> Diagnostic {
    var diagnostic = diagnostic
    guard path == content else { return diagnostic }
    if isMissing {
      diagnostic.help =
        "Name the folder of your notes, as in `rolebook build my-notes`; without a name it is "
        + "‘Content’ in the folder that you are in. `rolebook new my-notes` makes one."
    } else if isNotFolder {
      diagnostic.help = "Name the folder that it lies in: all notes of a folder make one site."
    }
    return diagnostic
  }
}
