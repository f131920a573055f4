/// The places of a graph's boxes: no two touch, joined ones are near each other, and few lines
/// cross.
///
/// The same graph has the same places on every machine: the layout is made with the four basic
/// operations and square roots only, which are exact to the last bit everywhere. Its cost grows
/// with the square of the number of boxes, so the caller bounds that.
package struct GraphLayout: Sendable {
  /// The centre of each box; the picture's upper left corner is at 0, 0.
  package let centres: [Point]
  package let width: Double
  package let height: Double

  /// The least room between two boxes.
  package static let gap = 8.0
  private static let margin = 6.0
  /// How many times the boxes' own area the picture has.
  private static let spaciousness = 3.9
  private static let seeds: [UInt64] = [7919, 15_838, 23_757, 31_676, 39_595, 47_514]

  /// A picture of this width, or of that of its widest box.
  package init(_ graph: Graph, width: Double) {
    let widest = graph.boxes.map(\.width).max() ?? 0
    let whole = max(width - 2 * GraphLayout.margin, widest)
    let distances = graph.distances
    let area = graph.boxes.reduce(0) { $0 + $1.width * $1.height }
    // Few boxes stay together in the middle.
    let breadth = min(whole, max(widest, (area * 10).squareRoot() + 200))
    let tallest = graph.boxes.map(\.height).max() ?? 0
    let height = max(240, 2 * tallest, area * GraphLayout.spaciousness / breadth)
    let sketch = GraphLayout.sketch(graph, distances)
    let spread = GraphLayout.spread(sketch, graph.boxes, width: breadth, height: height)
    let apart = Separation(boxes: graph.boxes, width: breadth, gap: GraphLayout.gap + 2)
      .separated(spread)
    let lowest = zip(graph.boxes, apart).map { abs($1.y) + $0.height / 2 }.max() ?? 0
    var refinement = Refinement(
      graph: graph, distances: distances, places: apart,
      area: Point(x: breadth / 2, y: max(height / 2, lowest)), gap: GraphLayout.gap)
    refinement.run()
    let places = refinement.places
    let left = zip(graph.boxes, places).map { $1.x - $0.width / 2 }.min() ?? 0
    let top = zip(graph.boxes, places).map { $1.y - $0.height / 2 }.min() ?? 0
    let right = zip(graph.boxes, places).map { $1.x + $0.width / 2 }.max() ?? 0
    let bottom = zip(graph.boxes, places).map { $1.y + $0.height / 2 }.max() ?? 0
    let margin = GraphLayout.margin
    // As wide as it was asked to be, so that a picture of few boxes is not blown up.
    self.width = whole + 2 * margin
    let aside = margin + (whole - (right - left)) / 2
    centres = places.map { Point(x: $0.x - left + aside, y: $0.y - top + margin) }
    self.height = bottom - top + 2 * margin
  }

  /// Of several starts, the one that ends with few crossings and little stress.
  private static func sketch(_ graph: Graph, _ distances: [[Double]]) -> [Point] {
    let sketches = seeds.map { seed -> (cost: Double, stress: Stress) in
      var stress = Stress(distances: distances, seed: seed)
      stress.relax(rounds: 24)
      return (stress.value + 1.5 * Double(graph.crossings(stress.places)), stress)
    }
    guard var best = sketches.min(by: { $0.cost < $1.cost })?.stress else { return [] }
    best.relax(rounds: 30)
    return best.places
  }

  /// The sketch turned so that its longer extent lies across, and stretched to fill the picture.
  private static func spread(
    _ sketch: [Point], _ boxes: [Box], width: Double, height: Double
  ) -> [Point] {
    let count = Double(max(1, sketch.count))
    let middle = Point(
      x: sketch.reduce(0) { $0 + $1.x } / count, y: sketch.reduce(0) { $0 + $1.y } / count)
    let axis = longAxis(of: sketch.map { $0 - middle })
    let turned = sketch.map { place -> Point in
      let way = place - middle
      return Point(x: way.x * axis.x + way.y * axis.y, y: way.y * axis.x - way.x * axis.y)
    }
    let ends = turned.reduce(Point(x: 1e-6, y: 1e-6)) {
      Point(x: max($0.x, abs($1.x)), y: max($0.y, abs($1.y)))
    }
    let across = (width - 120) / 2 / ends.x
    let down = (height - 60) / 2 / ends.y
    return turned.map { Point(x: $0.x * across, y: $0.y * down) }
  }

  /// The direction in which points around 0, 0 spread most, by the power method.
  private static func longAxis(of points: [Point]) -> Point {
    let xx = points.reduce(0) { $0 + $1.x * $1.x }
    let xy = points.reduce(0) { $0 + $1.x * $1.y }
    let yy = points.reduce(0) { $0 + $1.y * $1.y }
    var axis = Point(x: 1, y: 0.3)
    for _ in 0..<40 {
      let next = Point(x: xx * axis.x + xy * axis.y, y: xy * axis.x + yy * axis.y)
      let length = (next.x * next.x + next.y * next.y).squareRoot()
      guard length > 1e-9 else { return Point(x: 1, y: 0) }
      axis = Point(x: next.x / length, y: next.y / length)
    }
    return axis
  }
}
