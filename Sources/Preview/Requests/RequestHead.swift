/// The first part of a request, up to the empty line (RFC 9112).
struct RequestHead: Sendable {
  let method: String
  /// The path and the query, as they were sent.
  let target: String
  /// Whether the client speaks HTTP/1.1, where connections last unless somebody says otherwise.
  let isPersistentByDefault: Bool
  private let fields: [(name: String, value: String)]

  /// How many bytes a head may have.
  static let limit = 16 * 1024
  /// How many bytes of them may be the target.
  static let targetLimit = 8 * 1024
  static let fieldLimit = 100

  /// Reads a head, without the empty line. It is strict: what one program reads in another way than
  /// the next is refused.
  init(parsing bytes: some Collection<UInt8>) throws(RequestFault) {
    guard bytes.count <= RequestHead.limit else { throw .headTooLarge }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
    var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)[...]
    guard let first = lines.popFirst() else { throw .malformed }
    let parts = first.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.allSatisfy(RequestHead.isToken), !parts[0].isEmpty,
      parts[1].unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value < 0x7F })
    else { throw .malformed }
    guard parts[1].utf8.count <= RequestHead.targetLimit else { throw .targetTooLong }
    switch parts[2] {
    case "HTTP/1.1": isPersistentByDefault = true
    case "HTTP/1.0": isPersistentByDefault = false
    case let other where other.hasPrefix("HTTP/"): throw .version
    default: throw .malformed
    }
    method = String(parts[0])
    target = String(parts[1])
    guard lines.count <= RequestHead.fieldLimit else { throw .headTooLarge }
    var fields: [(name: String, value: String)] = []
    for line in lines { fields.append(try RequestHead.field(line)) }
    self.fields = fields
  }

  /// The values of a field, in their order.
  func values(of name: String) -> [String] {
    fields.filter { $0.name == name.lowercased() }.map(\.value)
  }

  /// Where the client believes to be: exactly one host has to be named.
  var host: String? {
    let hosts = values(of: "host")
    return hosts.count == 1 ? hosts[0] : nil
  }

  /// Whether bytes follow the head.
  var hasBody: Bool {
    !values(of: "transfer-encoding").isEmpty
      || values(of: "content-length").contains { $0 != "0" }
  }

  /// Whether the client wants to ask for more on the same connection.
  var keepsConnection: Bool {
    let options = values(of: "connection").flatMap { $0.split(separator: ",") }
      .map { $0.lowercased().filter { $0 != " " } }
    if options.contains("close") { return false }
    return isPersistentByDefault || options.contains("keep-alive")
  }

  private static func field(
    _ line: Substring
  ) throws(RequestFault) -> (name: String, value: String) {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
      line[..<colon].utf8.allSatisfy(isToken)
    else { throw .malformed }
    // By bytes: a mark that joins the colon into one character begins the value.
    let value = line[line.utf8.index(after: colon)...]
    // A line feed or carriage return on its own is in no line that a proxy would read as we do.
    guard value.unicodeScalars.allSatisfy({ $0 == "\t" || ($0.value >= 0x20 && $0.value != 0x7F) })
    else { throw .malformed }
    return (line[..<colon].lowercased(), String(trimmed(value)))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }

  /// The characters of names and methods (RFC 9110, section 5.6.2).
  private static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}
