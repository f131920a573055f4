/// A kind of diagnostic: what its id stands for, whatever the notes it is met in.
package struct DiagnosticRule: Sendable, Hashable {
  /// The id that diagnostics carry, and that settings refer to.
  package let id: String
  /// How much it matters unless the settings say otherwise.
  package let severity: Severity
  /// What it means, as one sentence.
  package let meaning: String
  /// What to do about it.
  package let advice: String
  /// Whether it tells what others answered over the network, so that the same notes may give it
  /// today and not tomorrow.
  package let dependsOnNetwork: Bool

  init(
    _ id: String, _ severity: Severity, _ meaning: String, advice: String,
    dependsOnNetwork: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.meaning = meaning
    self.advice = advice
    self.dependsOnNetwork = dependsOnNetwork
  }

  /// Every rule, by id. A test holds this against the source code.
  package static let all =
    [notes, links, folder, settings, privacy, taxonomy, output, preview, comparing].joined().sorted
  {
    $0.id < $1.id
  }

  /// The rule with an id.
  package static func named(_ id: String) -> DiagnosticRule? { byID[id] }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}

extension DiagnosticRule {
  /// Whether the settings may give it another level: what keeps the site from being written can't
  /// be talked away.
  package var isAdjustable: Bool { severity != .error }

  /// Advice for an id that is no rule's.
  package static func advice(forUnknown id: String) -> String {
    if let near = Spellcheck.nearest(to: id, among: all.map(\.id)) {
      return "Did you mean ‘\(near)’?"
    }
    return "`rolebook check --list` shows all ids."
  }
}

extension Diagnostic {
  /// Whether no site is written while it stands: one that lacks a note, or shows what is private,
  /// would be wrong. What the settings alone make an error keeps nothing from being written.
  package var keepsFromPublishing: Bool {
    severity == .error && DiagnosticRule.named(id)?.isAdjustable == false
  }
}
