import Notes

/// The parts of the site that the header leads to.
enum Branch: CaseIterable {
  case roles
  case skills
  case sections
  case map
  case mySkills

  /// Its page.
  var page: SitePage {
    switch self {
    case .roles: .roles
    case .skills: .skills
    case .sections: .sections
    case .map: .map
    case .mySkills: .mySkills
    }
  }
}
