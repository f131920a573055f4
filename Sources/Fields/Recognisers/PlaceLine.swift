/// A line of a few words that is nothing but a place, which shows that it belongs to a role.
package enum PlaceLine {
  package static func matches(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let line = Line(text)
    guard line.cues.contains(.place) else { return false }
    let list = PlaceList(line)
    return list.isComplete && list.isKnown && list.namesTown
  }
}
