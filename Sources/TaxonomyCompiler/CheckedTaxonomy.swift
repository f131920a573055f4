import Diagnostics
import TaxonomySource

/// The taxonomy of all files, and what is wrong with them.
struct CheckedTaxonomy {
  var draft: TaxonomyDraft
  var diagnostics: [Diagnostic]
}
