/// A short text that says what the passages under or after it are about.
struct GroupLabel {
  /// What the group talks about.
  let strand: Strand

  /// Reads `passage` as a label; `nil` when it is none, or says nothing about the group.
  init?(_ passage: Passage) {
    guard passage.kind != .code, passage.kind != .cell else { return nil }
    guard let form = LabelForm(passage) else { return nil }
    guard let strand = LabelWords(form.text).strand(of: form) else { return nil }
    self.strand = strand
  }
}
