/// Moves one box at a time to where fewer lines cross and fewer cut labels, and where distances are
/// still near those of the graph. Boxes that were apart stay apart.
struct Refinement {
  let graph: Graph
  let distances: [[Double]]
  /// Half the width and half the height of the area that boxes keep within.
  let area: Point
  let gap: Double
  private let unit: Double
  private let incident: [[Graph.Edge]]
  private(set) var places: [Point]
  private var ends: [Point]

  /// What a crossing and a cut label weigh against a distance that is wrong by one line's length.
  private static let crossing = 1.6
  private static let cut = 2.5
  /// How far boxes are tried from where they are, round by round.
  private static let steps: [[Double]] = [
    [220, 110], [160, 70], [110, 40], [80, 24], [50, 16], [24, 10],
  ]
  private static let directions: [Point] = [
    Point(x: 1.4, y: 0), Point(x: -1.4, y: 0), Point(x: 0, y: 1), Point(x: 0, y: -1),
    Point(x: 1, y: 0.7), Point(x: -1, y: 0.7), Point(x: 1, y: -0.7), Point(x: -1, y: -0.7),
  ]

  init(graph: Graph, distances: [[Double]], places: [Point], area: Point, gap: Double) {
    self.graph = graph
    self.distances = distances
    self.places = places
    self.area = area
    self.gap = gap
    unit = (4 * area.x * area.y / Double(max(1, places.count))).squareRoot()
    incident = places.indices.map { node in graph.edges.filter { $0.touches(node) } }
    ends = zip(graph.boxes, places).map { $0.end(at: $1) }
  }

  mutating func run() {
    for steps in Refinement.steps {
      for node in places.indices { improve(node, steps: steps) }
    }
  }

  private mutating func improve(_ node: Int, steps: [Double]) {
    let start = places[node]
    var best = start
    var least = cost(of: node)
    for step in steps {
      for direction in Refinement.directions {
        let place = Point(x: start.x + direction.x * step, y: start.y + direction.y * step)
        guard isFree(place, for: node) else { continue }
        move(node, to: place)
        let cost = cost(of: node)
        if cost < least - 1e-6 { (best, least) = (place, cost) }
      }
    }
    move(node, to: best)
  }

  private mutating func move(_ node: Int, to place: Point) {
    places[node] = place
    ends[node] = graph.boxes[node].end(at: place)
  }

  private func isFree(_ place: Point, for node: Int) -> Bool {
    let box = graph.boxes[node]
    guard (place.x < 0 ? -place.x : place.x) + box.width / 2 <= area.x,
      (place.y < 0 ? -place.y : place.y) + box.height / 2 <= area.y
    else { return false }
    return !places.indices.contains {
      $0 != node && box.isNear(graph.boxes[$0], at: place, otherAt: places[$0], gap: gap)
    }
  }

  private func cost(of node: Int) -> Double {
    var cost = strain(of: node)
    for edge in incident[node] {
      let (start, end) = (ends[edge.first], ends[edge.second])
      for other in graph.edges
      where !edge.meets(other)
        && Graph.cross(start, end, ends[other.first], ends[other.second])
      {
        cost += Refinement.crossing
      }
      for other in places.indices where !edge.touches(other) && isCut(other, start, end) {
        cost += Refinement.cut
      }
    }
    for edge in graph.edges
    where !edge.touches(node) && isCut(node, ends[edge.first], ends[edge.second]) {
      cost += Refinement.cut
    }
    return cost
  }

  private func isCut(_ node: Int, _ start: Point, _ end: Point) -> Bool {
    let (box, place) = (graph.boxes[node], places[node])
    // Most lines pass far away.
    if min(start.x, end.x) > place.x + box.width / 2 { return false }
    if max(start.x, end.x) < place.x - box.width / 2 { return false }
    if min(start.y, end.y) > place.y + box.height / 2 { return false }
    if max(start.y, end.y) < place.y - box.height / 2 { return false }
    return box.isCut(by: start, end, at: place)
  }

  /// How far the node's distances are from those of the graph; the joined ones count twice.
  private func strain(of node: Int) -> Double {
    let here = places[node]
    let own = distances[node]
    var sum = 0.0
    for (other, there) in places.enumerated() where other != node {
      let dx = (here.x - there.x) / unit * 0.8
      let dy = (here.y - there.y) / unit * 1.2
      let error = (dx * dx + dy * dy).squareRoot() / own[other] - 1
      sum += error * error * (own[other] == 1 ? 1.2 : 0.6)
    }
    return sum
  }
}
