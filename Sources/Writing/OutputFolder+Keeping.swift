import Files

// Beside its records a folder may keep what only saves the next build some time. No build needs it:
// where it can't be read or written, the build goes on without.
extension OutputFolder {
  private static let keptLimit = 1 << 30

  /// A file that an earlier build kept.
  package func keptFile(_ name: String) -> [UInt8]? {
    do throws(FileError) {
      return try fileSystem.read(control, name, .refuse, OutputFolder.keptLimit)
    } catch {
      return nil
    }
  }

  /// Keeps a file for later builds.
  package func keepFile(_ name: String, _ bytes: [UInt8]) {
    do throws(FileError) {
      try fileSystem.replace(name, in: control, with: bytes)
    } catch {
      return
    }
  }

  /// Takes away a file that an earlier build kept.
  ///
  /// - Throws: where it stays: what it holds may be private by now.
  package func forgetFile(_ name: String) throws(WritingError) {
    try trying { () throws(FileError) in try fileSystem.deleteIfPresent(name, in: control) }
  }
}
