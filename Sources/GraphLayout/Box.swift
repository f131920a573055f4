/// The room that a node takes: its mark and its label, which nothing else may touch.
package struct Box: Sendable, Hashable {
  package var width: Double
  package var height: Double
  /// How far below the box's top the centre of the mark is, where lines end.
  package var anchor: Double

  package init(width: Double, height: Double, anchor: Double) {
    self.width = width
    self.height = height
    self.anchor = anchor
  }

  /// Where lines end when the box has its centre at `centre`.
  package func end(at centre: Point) -> Point {
    Point(x: centre.x, y: centre.y - height / 2 + anchor)
  }

  /// Whether two boxes with these centres are closer than `gap`, on both axes.
  package func isNear(
    _ other: Box, at centre: Point, otherAt otherCentre: Point, gap: Double
  ) -> Bool {
    let dx = centre.x - otherCentre.x
    let dy = centre.y - otherCentre.y
    return (dx < 0 ? -dx : dx) < (width + other.width) / 2 + gap
      && (dy < 0 ? -dy : dy) < (height + other.height) / 2 + gap
  }

  /// Whether a line crosses the box with this centre.
  func isCut(by start: Point, _ end: Point, at centre: Point) -> Bool {
    let offset = start - centre
    let way = end - start
    var enters = 0.0
    var leaves = 1.0
    for (from, step, half) in [(offset.x, way.x, width / 2), (offset.y, way.y, height / 2)] {
      if step == 0 {
        if from < -half || from > half { return false }
        continue
      }
      let (one, other) = ((-half - from) / step, (half - from) / step)
      enters = max(enters, min(one, other))
      leaves = min(leaves, max(one, other))
      if enters >= leaves { return false }
    }
    return true
  }
}
