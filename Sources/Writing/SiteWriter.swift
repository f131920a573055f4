import Diagnostics
package import Files
import Parallelism

/// Writes a site into its folder, so that whoever reads there at any moment, also after a failure
/// or a kill, finds whole files: old ones or new ones.
///
/// First everything that changes is written into a staging folder inside the output folder: what
/// can fail for want of room fails here, and leaves the old site as it was. Then come renames
/// only: a new folder in one step, a file in a folder that is there by itself. Before the first of
/// them the manifest lists the files of the old site and of the new one; the last one puts the
/// manifest of the new site into place. So a build that is killed in between is finished by the
/// next one, which takes nothing for ours that is not and forgets nothing that is.
///
/// Nothing is forced to the disk (`fsync` costs twenty times the rest): what a power cut damages
/// the next build finds by sizes and times, and then compares every file byte by byte.
package struct SiteWriter: Sendable {
  /// How many workers compare and write.
  package let jobs: Int

  package init(jobs: Int = 1) { self.jobs = jobs }

  /// Makes the folder at `path` hold the files, and no others of ours.
  package func write(
    _ files: [OutputFile], to path: String, on fileSystem: FileSystem = .disk
  ) async throws(WritingError) -> WriteReport {
    let output = try OutputFolder(locking: path, on: fileSystem)
    defer { output.unlock() }
    return try await apply(try await plan(files, in: output))
  }

  /// Makes the files, compares them with those in the folder, and sets aside what differs. What is
  /// `known` to come out as it stands is neither made nor read.
  package func plan(
    _ files: [OutputFile], in output: OutputFolder, knowing known: KnownFiles? = nil
  ) async throws(WritingError) -> OutputPlan {
    let staging = Staging(for: output)
    do throws(WritingError) {
      return try await OutputPlan(
        files, in: output, staging: staging, knowing: known, jobs: jobs)
    } catch {
      // The failure is the news; what is left in the staging folder the next build takes away.
      _ = staging.remove()
      throw error
    }
  }

  /// Does what ``plan(_:in:)`` planned. A plan without changes touches nothing, not even the record.
  package func apply(_ plan: OutputPlan) async throws(WritingError) -> WriteReport {
    var report = WriteReport(of: plan)
    guard !plan.isEmpty else { return report }
    let staging = Staging(for: plan.output)
    do throws(WritingError) {
      try staging.writeRecords(of: plan)
      try await Commit(of: plan, from: staging).run(with: Workers(jobs))
    } catch {
      _ = staging.remove()
      throw error
    }
    if let failure = staging.remove() {
      var warning = failure.diagnostic
      warning.severity = .warning
      report.warnings.append(warning)
    }
    return report
  }
}
