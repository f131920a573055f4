import ContentHashing
import Diagnostics
import Writing

// The form: fields of text, each behind its length in bytes and a colon ("netstrings",
// D. Bernstein, 1997), as a diagnostic may quote anything. A record of another form, or one that was
// cut off, is no record: the build then does all its work.
extension BuildRecord {
  private static let head = "rolebook-build 1"

  /// The record as a file.
  var bytes: [UInt8] {
    var writer = FieldWriter()
    writer.add(BuildRecord.head)
    writer.add(fingerprint.hash.value)
    for number in [counts.roles, counts.placeholders, counts.skills, counts.notes] {
      writer.add(number)
    }
    writer.add(diagnostics.count)
    for diagnostic in diagnostics {
      writer.add(diagnostic.severity.rawValue)
      writer.add(diagnostic.id)
      writer.add(diagnostic.location?.path.description ?? "")
      writer.add(diagnostic.location?.line ?? 0)
      writer.add(diagnostic.location?.column ?? 0)
      writer.add(diagnostic.summary)
      writer.add(diagnostic.help ?? "")
    }
    return writer.bytes
  }

  /// Reads a record; `nil` for what is none.
  init?(parsing bytes: [UInt8]) {
    var reader = FieldReader(bytes)
    guard reader.text() == BuildRecord.head, let hash = reader.number(UInt64.self),
      let roles = reader.number(Int.self), let placeholders = reader.number(Int.self),
      let skills = reader.number(Int.self), let notes = reader.number(Int.self),
      let count = reader.number(Int.self), count >= 0
    else { return nil }
    fingerprint = InputFingerprint(hash: ContentHash(value: hash))
    counts = SiteCounts(roles: roles, placeholders: placeholders, skills: skills, notes: notes)
    diagnostics = []
    for _ in 0..<count {
      guard let diagnostic = Diagnostic(from: &reader) else { return nil }
      diagnostics.append(diagnostic)
    }
    guard reader.isAtEnd else { return nil }
  }
}

extension Diagnostic {
  fileprivate init?(from reader: inout FieldReader) {
    guard let severity = reader.text().flatMap(Severity.init), let id = reader.text(),
      let path = reader.text(), !path.hasPrefix("/"), let line = reader.number(Int.self),
      let column = reader.number(Int.self), let summary = reader.text(), let help = reader.text()
    else { return nil }
    let location =
      path.isEmpty
      ? nil
      : SourceLocation(path: SourcePath(path), line: line, column: column == 0 ? nil : column)
    self.init(severity, id, at: location, summary, help: help.isEmpty ? nil : help)
  }
}

private struct FieldWriter {
  var bytes: [UInt8] = []

  mutating func add(_ field: some CustomStringConvertible) {
    let text = field.description
    bytes += "\(text.utf8.count):\(text)\n".utf8
  }
}

private struct FieldReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func text() -> String? {
    guard let colon = rest.prefix(20).firstIndex(of: UInt8(ascii: ":")),
      let count = Int(String(decoding: rest[..<colon], as: UTF8.self)), count >= 0
    else { return nil }
    let field = rest[(colon + 1)...].prefix(count)
    guard field.count == count else { return nil }
    rest = rest[field.endIndex...]
    guard rest.popFirst() == UInt8(ascii: "\n") else { return nil }
    return String(validating: field, as: UTF8.self)
  }

  mutating func number<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
    text().flatMap { Number($0) }
  }
}
