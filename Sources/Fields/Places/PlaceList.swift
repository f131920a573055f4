/// Reads the places that a short text lists: "New York, Stockholm", "Taipei/Hsinchu/USA_San Diego",
/// "Yorktown Heights, New York; Cambridge, Massachusetts, United States", "Hybrid (London)".
///
/// A state or country next to a city belongs to it. A city that more than one place is named after
/// shows its state or country where the notes give another one than most people would think of.
struct PlaceList {
  /// The places, in order, each once.
  private(set) var places: [Place] = []
  /// Whether every part of the text is a place that the gazetteer knows, or says how work is
  /// shared between home and office.
  private(set) var isComplete = true
  /// Whether anything in the text was a place of the gazetteer.
  private(set) var isKnown = false
  /// Whether the text says nothing but that work from home is not possible, or on some days only.
  private(set) var onlyLimitsRemote = false

  /// Whether a town is among the places, or work from anywhere.
  var namesTown: Bool { places.contains { $0.kind == .city || $0.kind == .remote } }

  init(_ text: String) { self.init(Line(text)) }

  init(_ line: Line) {
    var run: [Part] = []
    let parts = PlaceList.parts(of: line)
    for part in parts {
      if part.startsList, !run.isEmpty {
        settle(run)
        run = []
      }
      run.append(part)
    }
    settle(run)
    guard places.isEmpty else { return }
    isComplete = false
    onlyLimitsRemote =
      parts.contains { PlaceList.remoteWords.contains($0.text) } && parts.allSatisfy(\.isFiller)
  }

  private mutating func append(_ place: Place) {
    if !places.contains(where: { $0.name == place.name }) { places.append(place) }
  }
}

extension PlaceList {
  /// A piece between two separators.
  struct Part {
    let text: String
    let entries: [Gazetteer.Entry]
    /// Whether it begins after a separator that never stands between a city and its state.
    let startsList: Bool
    let isRemote: Bool
    /// "Hybrid", "on-site", "or", "only": says nothing about where.
    let isFiller: Bool

    /// "2", "D02", "10115"
    var isNumber: Bool { text.utf8.last.map { (0x30...0x39).contains($0) } ?? false }

    var city: Gazetteer.Entry? { entries.first { $0.kind == .city } }

    /// What it can add to the city `other`.
    var qualifiers: [Gazetteer.Entry] { entries.filter { $0.kind != .city } }
  }

  private mutating func settle(_ run: [Part]) {
    var pending: [Gazetteer.Entry] = []
    var index = 0
    while index < run.count {
      let part = run[index]
      index += 1
      if part.isFiller { continue }
      if part.isRemote {
        isKnown = true
        append(.remote)
        continue
      }
      let isOnlyQualifier = part.city == nil && !part.entries.isEmpty
      if isOnlyQualifier, run[index...].contains(where: { $0.city != nil }) {
        // "USA_San Diego", "US, CA, Santa Clara": it belongs to the city that follows.
        if let entry = part.qualifiers.first { pending.append(entry) }
        continue
      }
      if isOnlyQualifier {
        isKnown = true
        if let entry = part.qualifiers.first(where: {
          !$0.isCode || $0.kind == .country || $0.kind == .continent
        }) {
          append(entry.place)
        } else {
          isComplete = false
        }
        continue
      }
      var stated = pending
      pending = []
      while index < run.count {
        // "Delft, the Netherlands", "Dublin 2, Ireland"
        let isBetween =
          run[index].isFiller && (run[index].text == "the" || run[index].isNumber)
        let next = isBetween ? index + 1 : index
        guard next < run.count,
          let qualifier = run[next].qualifier(of: part, after: stated.isEmpty)
        else { break }
        stated.append(qualifier)
        index = next + 1
      }
      if let place = PlaceList.place(part, stated: stated) {
        isKnown = isKnown || part.city != nil || !stated.isEmpty
        isComplete = isComplete && (part.city != nil || !stated.isEmpty)
        append(place)
      } else {
        isComplete = false
      }
    }
  }

  /// The city, with its state or country where that is not the one it is known for.
  private static func place(_ part: Part, stated: [Gazetteer.Entry]) -> Place? {
    let country = stated.compactMap(\.country).first
    guard let city = part.city else {
      guard part.looksLikeName else { return nil }
      return Place(name: part.text, country: country, kind: .city)
    }
    let fits = part.entries.contains { entry in
      entry.kind == .city && stated.allSatisfy { entry.lies(in: $0) }
    }
    guard !fits || isDoubtful(part, stated: stated), let region = stated.first else {
      return city.place
    }
    return Place(name: "\(city.name), \(region.name)", country: country, kind: .city)
  }

  /// Whether several cities have the name and the stated one is not the first of them.
  private static func isDoubtful(_ part: Part, stated: [Gazetteer.Entry]) -> Bool {
    let cities = part.entries.filter { $0.kind == .city }
    guard cities.count > 1, !stated.isEmpty else { return false }
    return Set(cities.map { $0.country ?? "" }).count > 1
  }
}

extension PlaceList.Part {
  /// This part as the state or country of the city before it.
  fileprivate func qualifier(of city: Self, after isFirst: Bool) -> Gazetteer.Entry? {
    guard !startsList else { return nil }
    if let known = city.entries.first(where: { $0.kind == .city }) {
      let cities = city.entries.filter { $0.kind == .city }
      if let fitting = qualifiers.first(where: { entry in
        cities.contains { $0.lies(in: entry) }
      }) {
        return fitting
      }
      // "Cambridge, NZ" names another Cambridge; "Berlin, Paris" names two cities.
      let isAlsoCity = entries.contains { $0.kind == .city }
      guard isFirst, !isAlsoCity, known.country != nil else { return nil }
      return qualifiers.first {
        ($0.kind == .region || $0.kind == .country) && !$0.isCountryCode
      }
    }
    guard entries.allSatisfy({ $0.kind != .city }) || isFirst else { return nil }
    return qualifiers.first { $0.kind != .continent && !$0.isCountryCode }
  }

  /// Whether an unknown text can be the name of a town.
  fileprivate var looksLikeName: Bool {
    let line = Line(text)
    return !line.words.isEmpty && line.words.count <= 3
      // "BWI2": a site's own number
      && !line.words.contains { line.bytes[$0.range].contains { (0x30...0x39).contains($0) } }
      && line.words.allSatisfy { $0.isName && !PlaceList.vagueWords.contains($0.key) }
      // "Acme, Luxembourg"
      && CompanyName.endOfKnownName(line, line.words.indices) == nil
  }
}

extension Gazetteer.Entry {
  /// Whether this city lies in a state or country.
  fileprivate func lies(in area: Gazetteer.Entry) -> Bool {
    switch area.kind {
    case .region:
      if area.country != country { return false }
      return region == area.name || region == nil || area.isCountryCode
    case .country: return country == area.name
    case .continent: return true
    case .city, .remote: return false
    }
  }
}
