/// Looks up the names of places: more than a thousand cities with offices, the states of the USA and
/// other countries' provinces, countries, and wider regions.
enum Gazetteer {
  /// What a name can mean; "New York" is a city and a state.
  struct Entry: Sendable, Hashable {
    let name: String
    let kind: Place.Kind
    /// The state or province that a city lies in, where it matters.
    let region: String?
    let country: String?
    /// Whether it counts only behind a city, written as here: "CA", "IN", "Georgia".
    let isCode: Bool

    /// Whether it is a country by a code that says other things as well, see ``Regions/codes``.
    var isCountryCode: Bool { kind == .region && name == country }

    var place: Place { Place(name: name, country: country, kind: kind) }
  }

  /// The entries of a name in lower case, words separated by one space.
  static func entries(named key: String) -> [Entry] { table[key] ?? [] }

  /// The first words of all names, for a quick look.
  static var firstWords: Set<String> {
    Set(table.keys.map { String(decoding: $0.utf8.prefix { $0 != 0x20 }, as: UTF8.self) })
  }

  /// How many words the longest name has.
  static let longest = 4

  private static let table: [String: [Entry]] = {
    var table: [String: [Entry]] = [:]
    func add(_ list: String, kind: Place.Kind, region: String?, country: String?) {
      for item in list.utf8.split(separator: UInt8(ascii: ";")) {
        let names = item.split(separator: UInt8(ascii: "=")).map { trimmed($0) }
        guard let name = names.first, !name.isEmpty else { continue }
        for alias in names {
          let isCode = alias.utf8.count <= 3 && kind != .city && alias == alias.uppercased()
          let entry = Entry(
            name: name, kind: kind, region: region,
            country: kind == .country ? name : country, isCode: isCode)
          table[key(alias), default: []].append(entry)
        }
      }
    }
    for (region, country, cities) in Cities.list {
      add(cities, kind: .city, region: region.isEmpty ? nil : region, country: country)
    }
    for (country, regions) in Regions.list {
      add(regions, kind: .region, region: nil, country: country)
    }
    add(Regions.countries, kind: .country, region: nil, country: nil)
    for item in Regions.codes.utf8.split(separator: UInt8(ascii: ";")) {
      let names = item.split(separator: UInt8(ascii: "=")).map { trimmed($0) }
      for code in names.dropFirst() {
        let entry = Entry(
          name: names[0], kind: .region, region: nil, country: names[0], isCode: true)
        table[key(code), default: []].append(entry)
      }
    }
    add(Regions.continents, kind: .continent, region: nil, country: nil)
    return table
  }()

  /// A name without the white space around it.
  private static func trimmed(_ text: Substring.UTF8View) -> String {
    var text = text.drop { $0 == 0x20 || $0 == 0x0A }
    while let last = text.last, last == 0x20 || last == 0x0A { text.removeLast() }
    return String(Substring(text))
  }

  /// The key of a name as `Line` makes it: lower case, hyphens as spaces, no full stops.
  private static func key(_ name: String) -> String {
    let bytes = name.lowercased().utf8.filter { $0 != UInt8(ascii: ".") }
    return String(
      decoding: bytes.map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }, as: UTF8.self)
  }
}
