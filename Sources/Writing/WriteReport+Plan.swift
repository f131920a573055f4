extension WriteReport {
  /// What a plan does when all of it is done.
  init(of plan: OutputPlan) {
    for (entry, action) in zip(plan.manifest.entries, plan.actions) {
      bytes += entry.size
      switch action {
      case .create: created += 1
      case .replace: replaced += 1
      case .keep: kept += 1
      }
      if action != .keep { bytesWritten += entry.size }
    }
    deleted = plan.stale.present.count
    warnings = plan.output.warnings
  }

  /// What a build does that finds the last one's site as it should be.
  package init(keeping output: OutputFolder) {
    for entry in output.previous?.entries ?? [] {
      bytes += entry.size
      kept += 1
    }
    warnings = output.warnings
  }
}
