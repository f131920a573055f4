import Testing

@testable import GraphLayout

@Suite struct GraphTests {
  private static let dot = Box(width: 10, height: 10, anchor: 5)

  @Test func countsCrossings() {
    // The diagonals of a square cross; its sides meet at corners only.
    let graph = Graph(
      boxes: [Box](repeating: GraphTests.dot, count: 4),
      edges: [
        Graph.Edge(0, 1), Graph.Edge(1, 2), Graph.Edge(2, 3), Graph.Edge(0, 3), Graph.Edge(0, 2),
        Graph.Edge(1, 3),
      ])
    let square = [
      Point(x: 0, y: 0), Point(x: 100, y: 0), Point(x: 100, y: 100), Point(x: 0, y: 100),
    ]
    #expect(graph.crossings(square) == 1)
    #expect(graph.crossings([square[0], square[2], square[1], square[3]]) == 1)
  }

  @Test func measuresDistancesInLines() {
    let graph = Graph(
      boxes: [Box](repeating: GraphTests.dot, count: 5),
      edges: [Graph.Edge(0, 1), Graph.Edge(1, 2), Graph.Edge(2, 3)])
    #expect(graph.distances[0] == [0, 1, 2, 3, 3.5])
    #expect(graph.distances[4] == [3.5, 3.5, 3.5, 3.5, 0])
  }

  @Test(arguments: [
    (Point(x: -50, y: 0), Point(x: 50, y: 0), true),
    (Point(x: -50, y: 6), Point(x: 50, y: 6), false),
    (Point(x: 0, y: -50), Point(x: 0, y: 50), true),
    (Point(x: -50, y: -4), Point(x: 50, y: 4), true),
    (Point(x: -50, y: -40), Point(x: 0, y: 30), false),
    (Point(x: 1, y: 1), Point(x: 2, y: 2), true),
    (Point(x: 6, y: 0), Point(x: 50, y: 0), false),
  ])
  func tellsWhichLinesCutABox(start: Point, end: Point, cuts: Bool) {
    #expect(GraphTests.dot.isCut(by: start, end, at: Point(x: 0, y: 0)) == cuts)
  }
}
