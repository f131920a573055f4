/// What front matter or settings say about every role that does not say it itself.
package struct FieldDefaults: Sendable, Hashable {
  package var company: String?

  package init(company: String? = nil) { self.company = company }
}
