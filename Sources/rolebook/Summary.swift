import Diagnostics
import Fields
import Publishing
import SiteModel
import Writing

/// What a build has done, in two lines.
struct Summary {
  let text: String

  init(of counts: SiteCounts, report: WriteReport, duration: Duration) {
    text = """
      \(Summary.reading(of: counts))
      \(report.files.counting("file")) in the site: \(report.created.grouped) created, \
      \(report.replaced.grouped) replaced, \(report.deleted.grouped) deleted, \
      \(report.kept.grouped) unchanged, in \(duration.milliseconds.grouped) ms.
      """
  }

  /// What was read.
  static func reading(of counts: SiteCounts) -> String {
    """
    Read \(counts.roles.counting("role")), \(counts.placeholders.counting("placeholder")) and \
    \(counts.skills.counting("skill")) from \(counts.notes.counting("file")).
    """
  }

  /// How many problems there are.
  static func problems(_ diagnostics: [Diagnostic], hidesNotes: Bool) -> String {
    let notes = diagnostics.count { $0.severity == .note }
    let warnings = diagnostics.count { $0.severity == .warning }
    let errors = diagnostics.count { $0.severity == .error }
    var text = "No problem found"
    if warnings + errors > 0 {
      text = "\(errors.counting("error")), \(warnings.counting("warning"))"
    }
    guard notes > 0 else { return text + "." }
    text += "\(warnings + errors > 0 ? ", " : "; ")\(notes.counting("note"))"
    return text + (hidesNotes ? " (--notes shows \(notes == 1 ? "it" : "them"))." : ".")
  }
}

extension Duration {
  /// Whole milliseconds.
  var milliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}

extension StageClock {
  /// All stages together.
  var total: Duration { timings.reduce(.zero) { $0 + $1.duration } }

  /// The stages as lines, for `--timings`.
  var table: String {
    func line(_ name: String, _ duration: Duration, _ memory: Int?) -> String {
      let microseconds = duration.components.attoseconds / 1_000_000_000_000
      let tenths = Int(duration.components.seconds) * 10_000 + Int(microseconds) / 100
      let time = "\(tenths / 10).\(tenths % 10)"
      let peak = memory.map { "\($0 / 1_048_576) MiB" } ?? "?"
      return pad(name, 10, right: true) + pad(time, 10) + " ms" + pad(peak, 10)
    }
    let stages = timings.map { line($0.stage.rawValue, $0.duration, $0.peakMemory) }
    return (stages + [line("total", total, timings.last?.peakMemory)]).joined(separator: "\n")
  }

  private func pad(_ text: String, _ width: Int, right: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return right ? text + space : space + text
  }
}
