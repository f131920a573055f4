import ContentHashing
import Diagnostics
package import Serialization
import Writing

// A record of another form, or one that was cut off, is no record: the build then does all its work.
extension BuildRecord {
  private static let head = "rolebook-build 2"

  /// The record as a file.
  var bytes: [UInt8] {
    var writer = BinaryWriter()
    writer.write(BuildRecord.head)
    writer.write(fingerprint.hash.value)
    writer.write(counts)
    writer.write(diagnostics)
    return writer.bytes
  }

  /// Reads a record; `nil` for what is none.
  init?(parsing bytes: [UInt8]) {
    var reader = BinaryReader(bytes[...])
    do throws(BinaryFault) {
      guard try reader.string() == BuildRecord.head else { return nil }
      fingerprint = InputFingerprint(hash: ContentHash(value: try reader.word()))
      counts = try reader.value()
      diagnostics = try reader.value()
    } catch {
      return nil
    }
    guard reader.isAtEnd else { return nil }
  }
}

extension SiteCounts: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    for number in [roles, placeholders, skills, notes] { writer.write(number) }
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    self.init(
      roles: try reader.position(), placeholders: try reader.position(),
      skills: try reader.position(), notes: try reader.position())
  }
}
