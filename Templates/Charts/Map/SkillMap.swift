import GraphLayout
import HTML
import SiteModel
import Skills
import TaxonomySource

/// The skill graph with places for its marks and labels.
struct SkillMap {
  let graph: SkillGraph
  let marks: [KindMark]
  let labels: [MapLabel]
  let layout: GraphLayout
  private let boxes: [Box]

  /// The picture's width in units that are about pixels on a wide screen.
  private static let width = 1240.0
  private static let largestRadius = 15.0
  private static let leastRadius = 5.5
  private static let labelGap = 3.0

  init(_ graph: SkillGraph) {
    self.graph = graph
    let most = Double(graph.skills.map(\.roles.count).max() ?? 1)
    marks = graph.skills.map { demand in
      let share = Double(demand.roles.count) / most
      return KindMark(
        demand.skill.kind,
        radius: max(SkillMap.leastRadius, SkillMap.largestRadius * share.squareRoot()))
    }
    labels = graph.skills.map { MapLabel($0.skill.name) }
    boxes = zip(marks, labels).map { mark, label in
      Box(
        width: max(2 * mark.halfWidth, label.width) + 4,
        height: 2 * mark.halfHeight + SkillMap.labelGap + label.height + 4,
        anchor: mark.halfHeight + 2)
    }
    layout = GraphLayout(
      Graph(boxes: boxes, edges: graph.pairs.map { Graph.Edge($0.first, $0.second) }),
      width: SkillMap.width)
  }

  /// The middle of a mark.
  func middle(of node: Int) -> Point { boxes[node].end(at: layout.centres[node]) }

  /// The corner and the size of all that a node takes, which can be clicked.
  func frame(of node: Int) -> (corner: Point, box: Box) {
    let centre = layout.centres[node]
    let box = boxes[node]
    return (Point(x: centre.x - box.width / 2, y: centre.y - box.height / 2), box)
  }

  /// The base line of a label's line.
  func baseline(of node: Int, line: Int) -> Double {
    middle(of: node).y + marks[node].halfHeight + SkillMap.labelGap
      + MapLabel.lineHeight * Double(line) + 11.5
  }

  /// How thick a pair's line is, from 1 to 3: thirds of the pairs by the roles that share them.
  func weight(of pair: Association) -> Int {
    let counts = graph.pairs.map(\.together).sorted()
    let below = counts.firstIndex { $0 >= pair.together } ?? 0
    return 1 + below * 3 / max(1, counts.count)
  }
}

extension PageContext {
  /// The picture of which skills go together: every mark is a link to its skill.
  func skillMapPicture(_ map: SkillMap) -> HTML {
    let layout = map.layout
    return """
      <svg class="chart graph" viewBox="0 0 \(Wording.oneDecimal(layout.width)) \(Wording.oneDecimal(layout.height))" aria-labelledby="map-t map-d"><title id="map-t">Skills asked for together</title><desc id="map-d">\(Wording.count(map.graph.skills.count, "skill")) and \(Wording.count(map.graph.pairs.count, "pair")) that at least \(Wording.count(map.graph.threshold, "role")) ask for together. The tables that follow list all pairs.</desc><g aria-hidden="true">\(map.graph.pairs.map { edge($0, in: map) })</g>\(map.graph.skills.indices.map { node($0, in: map) })</svg>
      """
  }

  private func edge(_ pair: Association, in map: SkillMap) -> HTML {
    let (start, end) = (map.middle(of: pair.first), map.middle(of: pair.second))
    return """
      <line class="edge w\(map.weight(of: pair))" data-ends="\(pair.first) \(pair.second)" x1="\(Wording.oneDecimal(start.x))" y1="\(Wording.oneDecimal(start.y))" x2="\(Wording.oneDecimal(end.x))" y2="\(Wording.oneDecimal(end.y))"/>
      """
  }

  private func node(_ index: Int, in map: SkillMap) -> HTML {
    let demand = map.graph.skills[index]
    let middle = map.middle(of: index)
    let mark = map.marks[index]
    let x = Wording.oneDecimal(middle.x)
    let points = mark.corners.map { corner -> String in
      "\(Wording.oneDecimal(middle.x + corner.x)),\(Wording.oneDecimal(middle.y + corner.y))"
    }
    let shape: HTML =
      mark.corners.isEmpty
      ? "<circle class=\"node\" cx=\"\(x)\" cy=\"\(Wording.oneDecimal(middle.y))\" r=\"\(Wording.oneDecimal(mark.radius))\"/>"
      : "<polygon class=\"node\" points=\"\(points.joined(separator: " "))\"/>"
    let lines = map.labels[index].lines.enumerated().map { line, text -> HTML in
      "<tspan x=\"\(x)\" y=\"\(Wording.oneDecimal(map.baseline(of: index, line: line)))\">\(text)</tspan>"
    }
    let frame = map.frame(of: index)
    let name =
      "\(demand.skill.name), \(demand.skill.kind.singular.lowercased()), \(Wording.count(demand.roles.count, "role"))"
    return """
      <a class="\(demand.skill.kind.styleClass)" href="\(link(demand.skill.path))" aria-label="\(name)"><title>\(name)</title><rect class="room" x="\(Wording.oneDecimal(frame.corner.x))" y="\(Wording.oneDecimal(frame.corner.y))" width="\(Wording.oneDecimal(frame.box.width))" height="\(Wording.oneDecimal(frame.box.height))"/>\(shape)<text text-anchor="middle">\(lines.joined(by: " "))</text></a>
      """
  }
}
