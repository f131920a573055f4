import GraphLayout
import TaxonomySource

/// The shape of a kind of skill, at a size: the shapes of the style sheet, here as polygons, since
/// a `clip-path` has no outline.
struct KindMark {
  /// The corners around the middle of the shape's extent; empty for a circle.
  let corners: [Point]
  let radius: Double
  /// Half of the extent.
  let halfWidth: Double
  let halfHeight: Double

  /// A mark with the area of a circle of this radius.
  init(_ kind: SkillKind, radius: Double) {
    self.radius = radius
    let points = kind.outline.map { Point(x: $0.0, y: $0.1) }
    guard let first = points.first else {
      corners = []
      (halfWidth, halfHeight) = (radius, radius)
      return
    }
    let next = points.dropFirst() + [first]
    let area = zip(points, next).map { $0.x * $1.y - $1.x * $0.y }.reduce(0, +) / 2
    let scale = radius * (3.14159265 / abs(area)).squareRoot()
    let (left, right) = (points.map(\.x).min() ?? 0, points.map(\.x).max() ?? 0)
    let (top, bottom) = (points.map(\.y).min() ?? 0, points.map(\.y).max() ?? 0)
    halfWidth = (right - left) / 2 * scale
    halfHeight = (bottom - top) / 2 * scale
    corners = points.map {
      Point(x: ($0.x - (left + right) / 2) * scale, y: ($0.y - (top + bottom) / 2) * scale)
    }
  }
}

extension SkillKind {
  /// The corners of the kind's shape in a square of 100; none for a circle.
  fileprivate var outline: [(Double, Double)] {
    switch self {
    case .language: []
    case .library: [(7, 7), (93, 7), (93, 93), (7, 93)]
    case .tool: [(50, 2), (100, 96), (0, 96)]
    case .platform: [(0, 24), (100, 24), (100, 76), (0, 76)]
    case .protocol: [(50, 0), (100, 50), (50, 100), (0, 50)]
    case .standard:
      [
        (33, 0), (67, 0), (67, 33), (100, 33), (100, 67), (67, 67), (67, 100), (33, 100),
        (33, 67), (0, 67), (0, 33), (33, 33),
      ]
    case .hardware: [(25, 4), (75, 4), (100, 50), (75, 96), (25, 96), (0, 50)]
    case .method: [(4, 0), (100, 50), (4, 100)]
    case .field: [(0, 4), (100, 4), (50, 98)]
    case .credential:
      [
        (50, 0), (62, 35), (98, 35), (69, 57), (79, 93), (50, 71), (21, 93), (31, 57), (2, 35),
        (38, 35),
      ]
    case .human: [(0, 4), (100, 4), (100, 68), (62, 68), (32, 100), (32, 68), (0, 68)]
    case .soft:
      [(50, 0), (64, 36), (100, 50), (64, 64), (50, 100), (36, 64), (0, 50), (36, 36)]
    }
  }
}
