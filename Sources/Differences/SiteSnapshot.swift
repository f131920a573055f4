import Exports
import Roles
package import SiteModel

/// The roles of a site at one time: of notes, or of the data that a build left.
package struct SiteSnapshot: Sendable {
  package var roles: [RoleSnapshot]

  /// The roles of notes.
  package init(of site: Site) {
    roles = site.roles.compactMap { role in
      RoleSnapshot(RolesExport.object(role, in: site), words: WordTriples(of: role.entry.passages))
    }
  }

  /// Reads a `roles.json`; `nil` for what is none.
  package init?(exported bytes: [UInt8]) {
    guard let file = JSON(parsing: bytes), file["version"] == .int(1),
      case .array(let objects)? = file["roles"]
    else { return nil }
    let roles = objects.compactMap { RoleSnapshot($0) }
    guard roles.count == objects.count else { return nil }
    self.roles = roles
  }
}
