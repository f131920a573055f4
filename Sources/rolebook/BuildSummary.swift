import DiagnosticFormats
import Diagnostics
import Exports
import Publishing
import Writing

/// What a build has done, as one JSON object for scripts: that of `check --format json`, with these
/// members at its end. It is a published contract, so members are only ever added.
///
/// ```
/// {"version": 1, "content": "Content", "counts": {...}, "diagnostics": [...], "output": "Public",
///  "read": {"files": 1, "roles": 29, "placeholders": 115, "skills": 361},
///  "files": {"total": 482, "created": 2, "replaced": 3, "deleted": 0, "unchanged": 477},
///  "bytes": {"total": 9123456, "written": 20480}, "milliseconds": 84,
///  "stages": [{"name": "read", "milliseconds": 1, "peakBytes": 24117248}]}
/// ```
struct BuildSummary {
  let content: String
  let output: String

  /// The object of a build that has written its site.
  func bytes(of outcome: Build.Outcome, problems: [Diagnostic], clock: StageClock) -> [UInt8] {
    let (counts, report) = (outcome.counts, outcome.report)
    let read: [JSON.Member] = [
      .init("files", .int(counts.notes)), .init("roles", .int(counts.roles)),
      .init("placeholders", .int(counts.placeholders)), .init("skills", .int(counts.skills)),
    ]
    let files: [JSON.Member] = [
      .init("total", .int(report.files)), .init("created", .int(report.created)),
      .init("replaced", .int(report.replaced)), .init("deleted", .int(report.deleted)),
      .init("unchanged", .int(report.kept)),
    ]
    let bytes: [JSON.Member] = [
      .init("total", .int(report.bytes)), .init("written", .int(report.bytesWritten)),
    ]
    return object(
      problems,
      [
        .init("read", .object(read)), .init("files", .object(files)),
        .init("bytes", .object(bytes)),
        .init("milliseconds", .int(clock.total.milliseconds)),
        .init("stages", .array(clock.timings.map(BuildSummary.stage))),
      ])
  }

  /// The object of a build that could not write: the last site stands as it was.
  func bytes(ofFailure errors: [Diagnostic]) -> [UInt8] { object(errors, []) }

  private func object(_ problems: [Diagnostic], _ members: [JSON.Member]) -> [UInt8] {
    JSONFormat(content: content).bytes(
      of: problems, adding: [JSON.Member("output", .string(output))] + members)
  }

  private static func stage(_ timing: StageTiming) -> JSON {
    .object([
      .init("name", .string(timing.stage.rawValue)),
      .init("milliseconds", .int(timing.duration.milliseconds)),
      .init("peakBytes", JSON(timing.peakMemory)),
    ])
  }
}
