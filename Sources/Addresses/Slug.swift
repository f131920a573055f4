import ContentHashing

/// The part of an address that names one thing: lower-case ASCII letters and digits with single
/// hyphens between words, at most 80 bytes, never empty.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let description: String

  /// The slug of a text: "Low-Latency Engineer" becomes `low-latency-engineer`.
  ///
  /// Latin letters lose their marks ("Zürich" is `zurich`); `+`, `#` and `&` are written out where
  /// they carry meaning ("C++" is `c-plus-plus`); other characters separate words. A text without
  /// any letter or digit gets a slug from its bytes, so that two such texts stay apart.
  package init(_ text: String, limit: Int = 80) {
    let words = Slug.words(of: text)
    guard !words.isEmpty else {
      description = "x-" + Slug.digest(of: text)
      return
    }
    description = Slug.joined(words, limit: limit)
  }

  /// A slug that was checked before: lower-case ASCII letters, digits and inner hyphens.
  package init?(checked text: String) {
    let isValid =
      !text.isEmpty && text.utf8.count <= 120 && text.utf8.first != UInt8(ascii: "-")
      && text.utf8.last != UInt8(ascii: "-")
      && text.utf8.allSatisfy {
        ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z"))
          || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || $0 == UInt8(ascii: "-")
      }
    guard isValid else { return nil }
    description = text
  }

  /// This slug with a suffix that keeps it apart from an equal one.
  package func appending(_ suffix: Slug) -> Slug {
    let room = 119 - suffix.description.utf8.count
    var head = description.prefix(max(1, room))
    while head.hasSuffix("-") { head.removeLast() }
    return Slug(verbatim: "\(head)-\(suffix.description)")
  }

  /// Eight hexadecimal digits from the text's bytes, the same on every machine.
  package static func digest(of text: String) -> String {
    let hash = FNV1a.hash(of: text.utf8)
    let folded = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    let digits = String(folded, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  package static func < (left: Slug, right: Slug) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }

  /// A Latin letter with a mark, or a ligature, in lower-case ASCII: "Ü" is `u`, "æ" is `ae`.
  package static func latin(_ letter: Unicode.Scalar) -> String? { transliterations[letter] }

  private init(verbatim text: String) { description = text }
}

extension Slug {
  private static func joined(_ words: [String], limit: Int) -> String {
    var slug = ""
    for word in words {
      if slug.isEmpty {
        slug = String(word.prefix(limit))
      } else if slug.utf8.count + 1 + word.utf8.count <= limit {
        slug += "-" + word
      } else {
        break
      }
    }
    return slug
  }

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func finish() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    // `+` and `#` mean something right behind a word only, or behind another of them: "C++".
    var isBehindWord = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
      case "A"..."Z": word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      case "'", "\u{2019}", "\u{300}"..."\u{36F}": continue
      case "+" where isBehindWord:
        finish()
        words.append("plus")
      case "#" where isBehindWord:
        finish()
        words.append("sharp")
      case "&":
        finish()
        words.append("and")
      default:
        if let latin = transliterations[scalar] { word += latin } else { finish() }
      }
      isBehindWord = !word.isEmpty || (isBehindWord && (scalar == "+" || scalar == "#"))
    }
    finish()
    return words
  }

  /// Latin letters with marks, and ligatures, in ASCII.
  private static let transliterations: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "a"), ("æÆ", "ae"), ("çćĉċčÇĆĈĊČ", "c"), ("ďđðĎĐÐ", "d"),
      ("èéêëēĕėęěÈÉÊËĒĔĖĘĚ", "e"), ("ĝğġģĜĞĠĢ", "g"), ("ĥħĤĦ", "h"),
      ("ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ", "i"), ("ĵĴ", "j"), ("ķĶ", "k"), ("ĺļľŀłĹĻĽĿŁ", "l"),
      ("ñńņňÑŃŅŇ", "n"), ("òóôõöøōŏőÒÓÔÕÖØŌŎŐ", "o"), ("œŒ", "oe"), ("ŕŗřŔŖŘ", "r"),
      ("śŝşšșŚŜŞŠȘ", "s"), ("ß", "ss"), ("ţťŧțŢŤŦȚ", "t"), ("ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ", "u"),
      ("ŵŴ", "w"), ("ýÿŷÝŶŸ", "y"), ("źżžŹŻŽ", "z"), ("þÞ", "th"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (letters, latin) in groups {
      for letter in letters.unicodeScalars { table[letter] = latin }
    }
    return table
  }()
}
