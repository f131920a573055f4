package import Diagnostics
package import Files

/// Why a site was not written.
package enum WritingError: Error, Sendable, Hashable {
  /// The plan was refused before anything was written.
  case refused([OutputProblem])
  /// The file system failed at a step.
  case failed(FileError)

  /// One error for each problem.
  package var diagnostics: [Diagnostic] {
    switch self {
    case .refused(let problems): problems.map(\.diagnostic)
    case .failed(let error): [error.diagnostic]
    }
  }
}

extension WritingError: CustomStringConvertible {
  package var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}
