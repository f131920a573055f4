import Files

extension WriteReport {
  /// What a plan does when all of it is done.
  init(of plan: OutputPlan) {
    for (file, action) in zip(plan.files, plan.actions) {
      bytes += file.bytes.count
      switch action {
      case .create: created += 1
      case .replace: replaced += 1
      case .keep, .delete: kept += 1
      }
      if action != .keep { bytesWritten += file.bytes.count }
    }
    deleted = plan.stale.present.count
    warnings = plan.output.warnings
  }
}
