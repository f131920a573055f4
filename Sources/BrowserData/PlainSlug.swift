import Addresses
import Exports

/// The address that a script can make from a name by itself: runs of ASCII letters and digits, in
/// lower case, with hyphens between them.
///
/// Most addresses are just that, so tables leave them out, which saves a third of what the first
/// letter in the search box loads. `data.js` has the other end.
enum PlainSlug {
  /// How a table writes `slug` beside a name: empty where the script makes the same.
  static func json(_ slug: Slug, beside name: String) -> JSON {
    .string(of(name) == slug.description ? "" : slug.description)
  }

  static func of(_ name: String) -> String {
    var bytes: [UInt8] = []
    var isBehindGap = false
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if isBehindGap, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
        isBehindGap = false
        let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        bytes.append(isUpper ? byte | 0x20 : byte)
      default: isBehindGap = true
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
