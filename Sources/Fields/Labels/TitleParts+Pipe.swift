import Prose

extension TitleParts {
  /// Takes the company off a line that sets its parts apart as advertisements in forums do: "Acme |
  /// Data Engineer | Berlin | Full-time", where places and remarks are gone already.
  mutating func splitPipe() {
    guard company == nil, hasLostPipe else { return }
    let parts = name.split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return }
    let lines = parts.map { Line(TitleParts.plain(String($0))) }
    let titles = lines.map { TitleShape.fits($0) }
    guard titles[0] != titles[1] else { return }
    let (title, other) = titles[0] ? (lines[0], lines[1]) : (lines[1], lines[0])
    guard (1...4).contains(other.words.count), other.words.allSatisfy(\.isName),
      !CompanyName.isVague(other, other.words.indices)
    else { return }
    name = title.passage.text
    company = CompanyName.withoutLegalForm(other.passage.text)
  }
}
