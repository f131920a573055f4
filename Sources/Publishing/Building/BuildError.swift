package import Diagnostics

/// Something in the content folder keeps the site from being written; the old one stands.
package struct BuildError: Error {
  package let diagnostics: [Diagnostic]
}
