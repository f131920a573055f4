import TestSupport
import Testing

@testable import GraphLayout

@Suite struct GraphLayoutTests {
  private static func random(_ count: Int, edges: Int, seed: UInt64) -> Graph {
    var random = RandomSource(seed: seed)
    let boxes = (0..<count).map { _ in
      let height = Double.random(in: 20...70, using: &random)
      return Box(
        width: Double.random(in: 12...180, using: &random), height: height,
        anchor: Double.random(in: 5...15, using: &random))
    }
    var joined: Set<Graph.Edge> = []
    if count > 1 {
      for _ in 0..<edges {
        let first = Int.random(in: 0..<count - 1, using: &random)
        joined.insert(
          Graph.Edge(first, Int.random(in: first + 1..<count, using: &random)))
      }
    }
    return Graph(
      boxes: boxes, edges: joined.sorted { ($0.first, $0.second) < ($1.first, $1.second) })
  }

  private static let graphs: [Graph] = [
    random(0, edges: 0, seed: 1), random(1, edges: 0, seed: 2), random(2, edges: 1, seed: 3),
    random(7, edges: 0, seed: 4), random(12, edges: 14, seed: 5), random(30, edges: 45, seed: 6),
    random(54, edges: 90, seed: 7), random(54, edges: 27, seed: 8),
    // All the same, and all joined: nothing tells the boxes apart but their order.
    Graph(
      boxes: [Box](repeating: Box(width: 60, height: 30, anchor: 8), count: 9),
      edges: (0..<9).flatMap { second in (0..<second).map { Graph.Edge($0, second) } }),
  ]

  @Test(arguments: graphs.indices)
  func noTwoBoxesTouch(_ index: Int) {
    let graph = GraphLayoutTests.graphs[index]
    let layout = GraphLayout(graph, width: 900)
    #expect(layout.centres.count == graph.boxes.count)
    for (node, centre) in layout.centres.enumerated() {
      let box = graph.boxes[node]
      let (halfWidth, halfHeight) = (box.width / 2, box.height / 2)
      #expect((halfWidth...layout.width - halfWidth).contains(centre.x))
      #expect((halfHeight...layout.height - halfHeight).contains(centre.y))
      for other in 0..<node {
        #expect(
          !box.isNear(
            graph.boxes[other], at: centre, otherAt: layout.centres[other],
            gap: GraphLayout.gap - 0.1))
      }
    }
    #expect(layout.width <= 900.01)
  }

  @Test func isTheSameEveryTime() {
    let graph = GraphLayoutTests.graphs[5]
    #expect(
      GraphLayout(graph, width: 900).centres == GraphLayout(graph, width: 900).centres)
  }

  /// Bits, not nearly equal numbers: a change here changes the bytes of every site.
  @Test func isTheSameOnEveryMachine() {
    let box = Box(width: 40, height: 30, anchor: 8)
    let layout = GraphLayout(
      Graph(boxes: [box, box, box], edges: [Graph.Edge(0, 1), Graph.Edge(1, 2)]), width: 400)
    var sum: UInt64 = 0
    for centre in layout.centres { sum = sum &* 31 &+ centre.x.bitPattern &+ centre.y.bitPattern }
    #expect(sum == 4_127_270_362_439_893_845)
  }

  @Test func joinedBoxesAreNearer() {
    let graph = GraphLayoutTests.graphs[7]
    let centres = GraphLayout(graph, width: 900).centres
    func distance(_ first: Int, _ second: Int) -> Double {
      let way = centres[first] - centres[second]
      return (way.x * way.x + way.y * way.y).squareRoot()
    }
    let joined = graph.edges.map { distance($0.first, $0.second) }
    let all = centres.indices.flatMap { second in (0..<second).map { distance($0, second) } }
    #expect(mean(joined) < 0.6 * mean(all))
  }

  private func mean(_ values: [Double]) -> Double {
    let sum: Double = values.reduce(0, +)
    return sum / Double(values.count)
  }

  @Test func drawsAPathAndARingWithoutCrossings() {
    let box = Box(width: 60, height: 36, anchor: 8)
    let path = (0..<11).map { Graph.Edge($0, $0 + 1) }
    for edges in [path, path + [Graph.Edge(0, 11)]] {
      let graph = Graph(boxes: [Box](repeating: box, count: 12), edges: edges)
      #expect(graph.crossings(GraphLayout(graph, width: 900).centres) == 0)
    }
  }
}
