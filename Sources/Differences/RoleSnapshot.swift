import ContentHashing
import Exports
import Fields
import Roles
import SiteModel

/// A role as the data of a site tells it, with its text where the notes are there.
package struct RoleSnapshot: Sendable, Hashable {
  /// A fact by its name; `nil` where the role does not state it.
  struct Field: Sendable, Hashable {
    var name: String
    var value: String?
  }

  package var id: String
  package var title: String
  /// `X at Y`, as headings name the role.
  package var name: String
  package var place: String
  var fields: [Field]
  package var skills: [SkillSnapshot]
  /// The triples of its words; `nil` for a role from a data file, which has no text.
  var words: WordTriples?
  /// The same of its facts and skills, which every role has.
  var marks: WordTriples

  /// Reads an object of `roles.json`; `nil` for what is none. A fact that no build writes, as years
  /// beyond all measure, is taken for none.
  init?(_ data: JSON, words: WordTriples? = nil) {
    guard let id = data["id"]?.text, let title = data["title"]?.text else { return nil }
    self.id = id
    self.title = title
    self.words = words
    func texts(_ name: String, _ separator: String) -> String? {
      let texts = (data[name]?.elements ?? []).compactMap(\.text)
      return texts.isEmpty ? nil : texts.joined(separator: separator)
    }
    name = data["company"]?.text.map { "\(title) at \($0)" } ?? title
    let file = data["source"]?["file"]?.text ?? ""
    place = data["source"]?["line"]?.wholeNumber.map { "\(file):\($0)" } ?? file
    fields = [
      Field(name: "title", value: title), Field(name: "company", value: data["company"]?.text),
      Field(name: "places", value: texts("locations", "; ")),
      Field(name: "department", value: data["department"]?.text),
      Field(name: "team", value: data["team"]?.text),
      Field(name: "employment", value: data["employment"]?.text),
      Field(name: "level", value: data["level"]?.text),
      Field(name: "pay", value: data["salary"].flatMap { Salary($0)?.description }),
      Field(
        name: "experience",
        value: data["experienceYears"]?.figure.flatMap {
          Salary.figures.contains($0) ? "from \(Salary.plain($0)) years" : nil
        }),
      Field(name: "degree", value: data["degree"]?.text),
      Field(name: "section", value: texts("sections", " / ")),
    ]
    skills = (data["skills"]?.elements ?? []).compactMap(SkillSnapshot.init)
    let marks =
      fields.dropFirst().compactMap { field in field.value.map { "\(field.name) \($0)" } }
      + skills.map { "skill \($0.slug) \($0.strength)" }
    self.marks = WordTriples(hashes: marks.map { FNV1a.hash(of: $0.utf8) })
  }
}

extension Salary {
  /// Reads the object of a data file; `nil` for what is no pay.
  fileprivate init?(_ data: JSON) {
    guard let currency = data["currency"]?.text.flatMap({ Currency(named: $0.lowercased()) }),
      let period = data["period"]?.text.flatMap(PayPeriod.init)
    else { return nil }
    self.init(
      checkedMin: data["min"]?.figure, max: data["max"]?.figure, currency: currency,
      period: period)
  }
}
