import Diagnostics
import History
import Notes

/// What there is to know about the dates of some notes.
struct HistoryReading: Sendable {
  /// The notes with their dates; `nil` without a history.
  var dated: DatedNotes?
  /// What the next run needs.
  var kept: KeptHistory?
  var fault: HistoryFault?

  /// Asks git, unless what was kept is of the commit which is checked out.
  init(of notes: [SourceFile], in repository: Repository?, reusing known: KeptHistory?) {
    guard let repository else { return }
    if let known, known.key == repository.key {
      kept = known
    } else {
      do throws(HistoryFault) {
        kept = KeptHistory(key: repository.key, history: try NoteHistory(of: repository))
      } catch {
        fault = error
      }
    }
    dated = kept.map { kept in
      DatedNotes(kept.history, notes: notes.map { ($0.path.description, $0.bytes) })
    }
  }

  /// What a reader of the report should know.
  var diagnostics: [Diagnostic] { [fault?.diagnostic, dated?.diagnostic].compactMap(\.self) }
}
