import Exports
import SiteModel
import TestSupport

@testable import Differences

/// Small notes to compare.
enum Comparing {
  static let compiler = """
    - skill set for Compiler Engineer:
      - COMPANY: Example Ltd
      - LOCATION: Lyon
      - Writes optimisation passes for a compiler that many people rely on, in OCaml
      - Reviews what colleagues write with patience, and explains the trade-offs
      - Haskell is a plus

    """
  static let build = """
    - skill set for Build Engineer:
      - LOCATION: remote
      - Keeps the builds of many teams quick with Nix, and measures before changing anything
      - Experience with Python

    """

  static func site(_ roles: String...) -> Site {
    SiteText("-- jobs.md --\n# Jobs\n\n\(roles.joined())").site()
  }

  static func difference(_ old: Site, _ new: Site) -> SiteDifference {
    SiteDifference(from: SiteSnapshot(of: old), to: SiteSnapshot(of: new))
  }

  /// The same as if both were read from the files of two builds.
  static func exportedDifference(_ old: Site, _ new: Site) -> SiteDifference? {
    guard let one = SiteSnapshot(exported: RolesExport.json(of: old)),
      let other = SiteSnapshot(exported: RolesExport.json(of: new))
    else { return nil }
    return SiteDifference(from: one, to: other)
  }
}

extension String {
  func replacing(_ part: String, by other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
