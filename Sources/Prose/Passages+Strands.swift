extension [Passage] {
  /// What each passage of an entry talks about.
  ///
  /// A group label ("Preferred Qualifications:", "Your responsibilities:") governs its children, or,
  /// when it has none, the passages after it at its own depth until the next group label. A label
  /// that says nothing of the kind ("Python toolkits:") leaves things as they are.
  package var strands: [Strand] {
    var scope = StrandScope()
    var strands: [Strand] = []
    strands.reserveCapacity(count)
    for (index, passage) in enumerated() {
      let next = index + 1 < count ? self[index + 1] : nil
      let hasChildren = next.map { $0.depth > passage.depth } ?? false
      strands.append(scope.strand(of: passage, hasChildren: hasChildren))
    }
    return strands
  }
}
