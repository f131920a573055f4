import Diagnostics

/// What a build leaves for the next one: what it was made from, what was read, and what there was to
/// say about it.
struct BuildRecord: Sendable, Hashable {
  var fingerprint: InputFingerprint
  var counts: SiteCounts
  var diagnostics: [Diagnostic]
}
