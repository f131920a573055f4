import Exports
package import SiteModel

/// The data behind everything that pages do with a script: search, filters, my skills, comparison
/// and previews. It is not the published contract (`data/`), and may change with any version.
package enum BrowserData {
  /// All files: the catalogue, and the tables in shards.
  package static func shards(of site: Site) -> [Shard] {
    let roles = ShardedRows("roles", rows: RoleRows.rows(of: site)).shards
    let skills = ShardedRows("skills", rows: RoleSkillRows.rows(of: site)).shards
    let catalogue = Catalogue.json(
      of: site,
      shardCounts: [
        .init("roles", .int(roles.count)), .init("skills", .int(skills.count)),
      ])
    return [Shard("catalogue", catalogue)] + roles + skills
  }
}
