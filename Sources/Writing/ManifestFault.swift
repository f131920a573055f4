/// Why a file is no manifest of ours.
package enum ManifestFault: Error, Sendable, Hashable {
  case notAManifest
  /// Written by another version of Rolebook.
  case unknownVersion(Int)
  case truncated
  /// A line that we would not write: a path out of the folder, out of order, or twice.
  case badLine(Int)
  /// It is a link, a folder, or too large to be one.
  case notAFile
}
