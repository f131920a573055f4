import Diagnostics
package import Fields
package import Notes
package import Roles
package import SiteModel
package import Skills

extension SiteText {
  /// The search for the built-in skills, prepared once for all tests.
  package static let matcher = SkillMatcher(.builtIn)

  /// What is read from each of the notes, in the order of the text.
  package func readings(
    vocabulary: Vocabulary = Vocabulary(), defaults: FieldDefaults = FieldDefaults()
  ) -> [NoteReading] {
    notes.map {
      NoteReading(
        of: $0, vocabulary: vocabulary, matcher: SiteText.matcher, defaults: defaults)
    }
  }

  /// The site of the notes, without the settings and skills of the folder.
  package func site(settings: Settings = Settings()) -> Site {
    Site(
      Site.Input(
        readings: readings(defaults: FieldDefaults(company: settings.company)),
        settings: settings, taxonomy: SiteText.matcher.taxonomy, diagnostics: []))
  }
}
