package import Diagnostics

/// What a build leaves for the next one: what it was made from, what was read, and what there was to
/// say about it.
package struct BuildRecord: Sendable, Hashable {
  package var fingerprint: InputFingerprint
  package var counts: SiteCounts
  package var diagnostics: [Diagnostic]
}
