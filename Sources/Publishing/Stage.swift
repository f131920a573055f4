/// A step of a build, as `--timings` names it.
package enum Stage: String, Sendable, CaseIterable {
  /// Lists the content folder and reads its files.
  case read
  /// Finds out whether anything can differ from the last build.
  case compare
  /// Prepares the taxonomy and the search for skills.
  case taxonomy
  /// Parses the notes and reads roles, fields and skills.
  case notes
  /// Joins everything into the site.
  case model
  /// Makes pages and data, compares them with the output folder, and sets aside what differs.
  case render
  /// Puts what differs into place.
  case write
}
