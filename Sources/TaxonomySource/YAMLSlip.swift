import Yams

/// What the YAML parser says is wrong, and where.
struct YAMLSlip {
  var problem: String
  var line = 1
  var column: Int?

  init(_ error: any Error) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self.problem = problem
      line = max(1, mark.line)
      column = max(1, mark.column)
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      problem = "the key \(keys.map { "\"\($0)\"" }.joined(separator: ", ")) is given twice"
      line = max(1, context.mark.line)
    case YamlError.reader(let problem, _, _, _): self.problem = problem
    default: problem = "the text cannot be read"
    }
  }
}
