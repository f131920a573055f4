package import Addresses
import ContentHashing
import Files
import Parallelism

/// What a build is going to do to its output folder, found out without changing the site there.
///
/// The folder stays locked from the plan to its end, so that the plan holds.
package struct OutputPlan: Sendable {
  package enum Action: String, Sendable, Hashable, CaseIterable {
    case create, replace, keep, delete
  }

  /// What happens at one path.
  package struct Step: Sendable, Hashable {
    package var path: SitePath
    package var action: Action

    package init(path: SitePath, action: Action) {
      self.path = path
      self.action = action
    }
  }

  let output: OutputFolder
  /// Ordered by path.
  let files: [OutputFile]
  /// What happens to each of the files.
  let actions: [FileAction]
  /// The files by folder.
  let groups: [PlannedGroup]
  /// Files of earlier builds that the site has no more.
  let stale: StaleFiles
  /// The record of the site as it will be.
  let manifest: Manifest
  /// What each of the files is made from, where that is known.
  let ingredients: [ContentHash?]

  /// All steps, ordered by path.
  package var steps: [Step] {
    let written = zip(files, actions).map { Step(path: $0.path, action: $1.step) }
    let deleted = stale.present.map { Step(path: $0.path, action: .delete) }
    return (written + deleted).sorted { $0.path < $1.path }
  }

  /// Whether the folder is as it should be already, the record included.
  package var isEmpty: Bool {
    output.previous == manifest && stale.present.isEmpty && actions.allSatisfy { $0 == .keep }
  }

  /// Plans to make the folder hold `files` and no others of ours. What differs is written into
  /// `staging` on the way, so that it need not be made again; without one, nothing is written. What
  /// is not `known` of the folder is read.
  ///
  /// - Throws: all reasons why that can't be, together.
  init(
    _ files: [OutputFile], in output: OutputFolder, staging: Staging? = nil,
    knowing known: KnownFiles? = nil, jobs: Int = 1
  ) async throws(WritingError) {
    let unsorted = files
    let files = files.sorted { $0.path < $1.path }
    if !OutputFile.areApart(files.map(\.path)) {
      let collisions = OutputFile.collisions(in: unsorted)
      guard collisions.isEmpty else { throw .refused(collisions) }
    }
    let groups = FileGroup.groups(of: files.lazy.map(\.path))
    let inspection = FolderInspection(
      files: files, output: output, known: known, staging: staging)
    let findings = try await Workers(jobs).map(groups.count) { index throws(WritingError) in
      try inspection.findings(for: groups[index])
    }
    let problems = findings.flatMap(\.problems)
    guard problems.isEmpty else { throw .refused(problems.removingRepeats()) }
    self.output = output
    self.files = files
    actions = findings.flatMap(\.actions)
    self.groups = zip(groups, findings).map { PlannedGroup($0, newFolder: $1.newFolder) }
    manifest = Manifest(.complete, entries: findings.flatMap(\.entries))
    ingredients = findings.flatMap(\.ingredients)
    stale = try StaleFiles(of: output, next: manifest)
  }
}

extension Array where Element: Hashable {
  /// The elements without those that stood further up already.
  fileprivate func removingRepeats() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
