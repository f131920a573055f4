import Addresses
package import Diagnostics
import Exports

/// Diagnostics as a log of the Static Analysis Results Interchange Format, which code scanning
/// services and editors read.
///
/// <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
package struct SARIFFormat: Sendable {
  /// Stands before the path of every file: the content folder's own place in the repository, with a
  /// last `/`.
  let prefix: String
  /// The program's version.
  let version: String

  package init(prefix: String, version: String) {
    self.prefix = prefix
    self.version = version
  }

  /// The log of one run, as a text that ends a line.
  package func bytes(of diagnostics: [Diagnostic]) -> [UInt8] {
    let log = JSON.object([
      .init("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      .init("version", .string("2.1.0")), .init("runs", .array([run(diagnostics)])),
    ])
    return log.bytes + [UInt8(ascii: "\n")]
  }

  /// The name that stands for the repository's root on the machine that reads the log.
  private static let root = "%SRCROOT%"
}

extension SARIFFormat {
  private func run(_ diagnostics: [Diagnostic]) -> JSON {
    let driver = JSON.object([
      .init("name", .string("Rolebook")), .init("semanticVersion", .string(version)),
      .init("rules", .array(DiagnosticRule.all.map(SARIFFormat.rule))),
    ])
    let root = SARIFFormat.message("The root of the repository that holds the notes.")
    var occurrences: [String: Int] = [:]
    return .object([
      .init("tool", .object([.init("driver", driver)])),
      .init(
        "originalUriBaseIds",
        .object([.init(SARIFFormat.root, .object([.init("description", root)]))])),
      .init(
        "results",
        .array(
          diagnostics.map { diagnostic in
            let key = SARIFFormat.fingerprint(of: diagnostic)
            occurrences[key, default: 0] += 1
            return result(diagnostic, fingerprint: "\(key)-\(occurrences[key, default: 1])")
          })),
    ])
  }

  private static func rule(_ rule: DiagnosticRule) -> JSON {
    .object([
      .init("id", .string(rule.id)), .init("shortDescription", message(rule.meaning)),
      .init("help", message(rule.advice)),
      .init(
        "defaultConfiguration", .object([.init("level", .string(rule.severity.rawValue))])),
    ])
  }

  private static func message(_ text: String) -> JSON {
    .object([.init("text", .string(text))])
  }

  /// Tells one finding from another in the next run too: from its text, not from its line, which
  /// moves with every edit above it.
  private static func fingerprint(of diagnostic: Diagnostic) -> String {
    let file = diagnostic.location?.path.description ?? ""
    return Slug.digest(of: "\(diagnostic.id)\n\(file)\n\(diagnostic.summary)")
  }
}

extension SARIFFormat {
  private func result(_ diagnostic: Diagnostic, fingerprint: String) -> JSON {
    let text = diagnostic.help.map { "\(diagnostic.summary). \($0)" } ?? diagnostic.summary
    let index = DiagnosticRule.all.firstIndex { $0.id == diagnostic.id }
    return JSON.compact([
      .init("ruleId", .string(diagnostic.id)), .init("ruleIndex", JSON(index)),
      .init("level", .string(diagnostic.severity.rawValue)),
      .init("message", SARIFFormat.message(text)),
      .init("locations", .array([location(of: diagnostic)])),
      .init(
        "partialFingerprints",
        .object([.init("rolebookFinding/v1", .string(fingerprint))])),
    ])
  }

  /// The line, or the content folder for what stands on none. Columns are left out: ours count
  /// bytes, for which the format has no unit.
  private func location(of diagnostic: Diagnostic) -> JSON {
    let path = diagnostic.location.map { "\(prefix)\($0.path)" } ?? prefix
    let uri = path.split(separator: "/").map(PercentCoding.encode(part:)).joined(separator: "/")
    let artifact = JSON.object([
      .init("uri", .string(uri.isEmpty ? "." : uri)),
      .init("uriBaseId", .string(SARIFFormat.root)),
    ])
    let region = diagnostic.location.map { JSON.object([.init("startLine", .int($0.line))]) }
    return .object([
      .init(
        "physicalLocation",
        JSON.compact([
          .init("artifactLocation", artifact), .init("region", region ?? .null),
        ]))
    ])
  }
}
