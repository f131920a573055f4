/// Boxes, and the pairs of them that lines join.
package struct Graph: Sendable, Hashable {
  package var boxes: [Box]
  package var edges: [Edge]

  /// A line between two boxes, by their indexes.
  package struct Edge: Sendable, Hashable {
    package var first: Int
    package var second: Int

    package init(_ first: Int, _ second: Int) {
      self.first = first
      self.second = second
    }

    func touches(_ node: Int) -> Bool { first == node || second == node }

    func meets(_ other: Edge) -> Bool { other.touches(first) || other.touches(second) }
  }

  package init(boxes: [Box], edges: [Edge]) {
    self.boxes = boxes
    self.edges = edges
  }

  /// How many pairs of lines cross, each box having its centre at one of the points.
  package func crossings(_ centres: [Point]) -> Int {
    let ends = zip(boxes, centres).map { $0.end(at: $1) }
    var count = 0
    for (index, edge) in edges.enumerated() {
      for other in edges[..<index]
      where !edge.meets(other)
        && Graph.cross(ends[edge.first], ends[edge.second], ends[other.first], ends[other.second])
      {
        count += 1
      }
    }
    return count
  }

  /// Whether two lines have an inner point in common.
  static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    // Most pairs are far apart.
    if max(a.x, b.x) < min(c.x, d.x) || max(c.x, d.x) < min(a.x, b.x) { return false }
    if max(a.y, b.y) < min(c.y, d.y) || max(c.y, d.y) < min(a.y, b.y) { return false }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }

  private static func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }

  /// The number of lines on the shortest way between each two boxes. Boxes that no way joins are a
  /// little further apart than those at the ends of a long way.
  var distances: [[Double]] {
    var neighbours = [[Int]](repeating: [], count: boxes.count)
    for edge in edges {
      neighbours[edge.first].append(edge.second)
      neighbours[edge.second].append(edge.first)
    }
    let ways = boxes.indices.map { start -> [Int?] in
      var steps = [Int?](repeating: nil, count: boxes.count)
      steps[start] = 0
      var reached = [start]
      var next = 0
      while next < reached.count {
        let node = reached[next]
        next += 1
        for neighbour in neighbours[node] where steps[neighbour] == nil {
          steps[neighbour] = (steps[node] ?? 0) + 1
          reached.append(neighbour)
        }
      }
      return steps
    }
    let longest = ways.joined().compactMap(\.self).max() ?? 0
    let apart = Double(min(longest, 4)) + 0.5
    return ways.map { $0.map { $0.map(Double.init) ?? apart } }
  }
}
