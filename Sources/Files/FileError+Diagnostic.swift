package import Diagnostics

extension FileError {
  /// The failure as an error of the whole build.
  package var diagnostic: Diagnostic {
    Diagnostic(.error, "file-system", at: nil, description)
  }
}
