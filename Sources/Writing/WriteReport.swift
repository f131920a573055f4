package import Diagnostics

/// What a build changed in its output folder.
package struct WriteReport: Sendable, Hashable {
  package var created = 0
  package var replaced = 0
  package var kept = 0
  package var deleted = 0
  /// Bytes of the files that were created and replaced.
  package var bytesWritten = 0
  /// Bytes of the whole site.
  package var bytes = 0
  /// What was found odd in the folder and did not stop the build.
  package var warnings: [Diagnostic] = []

  package init() {}

  /// Files that are not as they were.
  package var changed: Int { created + replaced + deleted }

  /// Files of the whole site.
  package var files: Int { created + replaced + kept }
}

extension WriteReport: CustomStringConvertible {
  /// `3 created, 1 replaced, 40 kept, 2 deleted`.
  package var description: String {
    "\(created) created, \(replaced) replaced, \(kept) kept, \(deleted) deleted"
  }
}
