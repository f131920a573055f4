import Testing

@testable import GraphLayout

@Suite struct SeparationTests {
  private let box = Box(width: 100, height: 20, anchor: 5)

  @Test func leavesApartWhatIsApart() {
    let places = [Point(x: -100, y: 0), Point(x: 100, y: 0), Point(x: 0, y: 200)]
    let separation = Separation(boxes: [box, box, box], width: 400, gap: 8)
    #expect(separation.separated(places) == places)
  }

  /// Forty boxes at one point, and no room but below one another.
  @Test func findsRoomWherePushingDoesNot() {
    let boxes = [Box](repeating: box, count: 40)
    let places = Separation(boxes: boxes, width: 100, gap: 8)
      .separated([Point](repeating: Point(x: 3, y: 3), count: 40))
    for (node, place) in places.enumerated() {
      for other in 0..<node {
        #expect(!box.isNear(box, at: place, otherAt: places[other], gap: 7.9))
      }
    }
  }
}
