import Prose

@testable import Fields

/// A role written in a test: the label, then its children; a leading `>` sets a child one deeper.
func fields(
  _ label: String, _ children: String..., strands: [Int: Strand] = [:], company: String? = nil,
  isSkill: (String) -> Bool = { _ in false }
) -> RoleFields {
  fields(label, lines: children, strands: strands, company: company, isSkill: isSkill)
}

/// The same with the children in a list.
func fields(
  _ label: String, lines children: [String], strands: [Int: Strand] = [:], company: String? = nil,
  isSkill: (String) -> Bool = { _ in false }
) -> RoleFields {
  var passages = [Passage(label, line: 1, depth: 0, kind: .label)]
  for (index, child) in children.enumerated() {
    let depth = child.prefix { $0 == ">" }.count
    passages.append(Passage(String(child.dropFirst(depth)), line: index + 2, depth: depth + 1))
  }
  var keys = KeyCache()
  return RoleFields(
    reading: passages, strands: passages.indices.map { strands[$0] ?? .general },
    label: RoleLabel(parsing: label), defaults: FieldDefaults(company: company), keys: &keys,
    isSkill: isSkill)
}
