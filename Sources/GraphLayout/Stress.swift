/// Places nodes so that their distances in the plane are as near as can be to those in the graph.
///
/// Stress majorization, one node at a time: E. Gansner, Y. Koren and S. North, "Graph Drawing by
/// Stress Majorization" (2004).
struct Stress {
  let distances: [[Double]]
  private(set) var places: [Point]

  /// A start at random, the same for the same seed.
  init(distances: [[Double]], seed: UInt64) {
    self.distances = distances
    var random = Congruential(seed: seed)
    let side = 1 + Double(distances.count).squareRoot()
    places = distances.map { _ in Point(x: random.next() * side, y: random.next() * side) }
  }

  mutating func relax(rounds: Int) {
    for _ in 0..<rounds {
      for node in places.indices { places[node] = best(for: node) }
    }
  }

  private func best(for node: Int) -> Point {
    let own = distances[node]
    let here = places[node]
    var (x, y, total) = (0.0, 0.0, 0.0)
    for (other, there) in places.enumerated() where other != node {
      let ideal = own[other]
      let weight = 1 / (ideal * ideal)
      let dx = here.x - there.x
      let dy = here.y - there.y
      let length = (dx * dx + dy * dy).squareRoot()
      let scale = length > 1e-9 ? ideal / length : 0
      x += weight * (there.x + dx * scale)
      y += weight * (there.y + dy * scale)
      total += weight
    }
    return total > 0 ? Point(x: x / total, y: y / total) : here
  }

  /// How far the distances are from those wanted.
  var value: Double {
    var sum = 0.0
    for node in places.indices {
      for other in 0..<node {
        let way = places[node] - places[other]
        let error = (way.x * way.x + way.y * way.y).squareRoot() / distances[node][other] - 1
        sum += error * error
      }
    }
    return sum
  }
}
