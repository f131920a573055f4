extension ManifestFault: CustomStringConvertible {
  /// The fault in words that continue "the record".
  package var description: String {
    switch self {
    case .notAManifest: "does not begin as one"
    case .unknownVersion(let number): "is of version \(number), which this Rolebook does not know"
    case .truncated: "is cut off"
    case .badLine(let line): "is damaged in line \(line)"
    case .notAFile: "is not a plain file of a plausible size"
    }
  }
}
