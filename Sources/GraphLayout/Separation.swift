/// Moves boxes apart until none touches another.
struct Separation {
  let boxes: [Box]
  /// The width that the boxes keep within, as long as they find room.
  let width: Double
  /// The room that is left between boxes.
  let gap: Double

  private static let rounds = 200

  func separated(_ centres: [Point]) -> [Point] {
    var places = centres.enumerated().map { inside($1, $0) }
    for _ in 0..<Separation.rounds {
      if !push(&places) { return places }
    }
    return stacked(places)
  }

  /// One round over all pairs: each two that touch share the way out of each other, along the axis
  /// where it is shorter. Tells whether any touched.
  private func push(_ places: inout [Point]) -> Bool {
    var moved = false
    for node in places.indices {
      for other in 0..<node {
        let way = places[node] - places[other]
        let x = (boxes[node].width + boxes[other].width) / 2 + gap - (way.x < 0 ? -way.x : way.x)
        let y = (boxes[node].height + boxes[other].height) / 2 + gap - (way.y < 0 ? -way.y : way.y)
        guard x > 0.01, y > 0.01 else { continue }
        moved = true
        // Boxes are wide: a way sideways may be longer and still changes the picture less.
        let step =
          x < y * 1.6
          ? Point(x: way.x < 0 ? -x / 2 : x / 2, y: 0) : Point(x: 0, y: way.y < 0 ? -y / 2 : y / 2)
        places[node] = inside(places[node] + step, node)
        places[other] = inside(places[other] - step, other)
      }
    }
    return moved
  }

  private func inside(_ centre: Point, _ node: Int) -> Point {
    let room = max(0, (width - boxes[node].width) / 2)
    return Point(x: min(room, max(-room, centre.x)), y: centre.y)
  }

  /// The same places from the top down, each moved down past all boxes that it would touch. It
  /// always comes to an end, where pushing need not.
  private func stacked(_ centres: [Point]) -> [Point] {
    var places = centres
    var done: [Int] = []
    for node in centres.indices.sorted(by: { (centres[$0].y, $0) < (centres[$1].y, $1) }) {
      var touching = done.filter { isNear(node, $0, places) }
      while !touching.isEmpty {
        places[node].y =
          touching.map { places[$0].y + (boxes[$0].height + boxes[node].height) / 2 + gap }
          .max() ?? places[node].y
        touching = done.filter { isNear(node, $0, places) }
      }
      done.append(node)
    }
    return places
  }

  private func isNear(_ node: Int, _ other: Int, _ places: [Point]) -> Bool {
    // A hair less than the gap, as a sum may be rounded down.
    boxes[node].isNear(boxes[other], at: places[node], otherAt: places[other], gap: gap - 0.01)
  }
}
