/// What happens to a file of the site that is planned.
enum FileAction: Sendable {
  case create, replace, keep

  /// The same as a step of the plan, which has deletions as well.
  var step: OutputPlan.Action {
    switch self {
    case .create: .create
    case .replace: .replace
    case .keep: .keep
    }
  }
}
