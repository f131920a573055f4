/// What a passage of a role talks about, as far as the notes tell such groups apart
/// ("Preferred Qualifications:", "Your responsibilities:", "Good to have, but not crucial:").
package enum Strand: String, Sendable, Hashable, CaseIterable {
  /// Nothing said which group it belongs to.
  case general
  case duties
  case requirements
  case preferred
  case benefits
  /// What need not be known: "You don't need:".
  case waived

  /// Whether what is said there may be asked for.
  package var mayAsk: Bool {
    switch self {
    case .general, .duties, .requirements: true
    case .preferred, .benefits, .waived: false
    }
  }
}
