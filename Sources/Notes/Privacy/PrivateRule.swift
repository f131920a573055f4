/// What keeps a text back, named without saying the text: its place in the settings.
package enum PrivateRule: Sendable, Hashable, Comparable {
  case emails
  case phones
  /// A text of `texts`, by its line in the settings.
  case text(line: Int)
  /// A heading of `sections`, by its line in the settings.
  case section(line: Int)
}

extension PrivateRule: CustomStringConvertible {
  package var description: String {
    switch self {
    case .emails: "‘emails’"
    case .phones: "‘phones’"
    case .text(let line): "‘texts’, line \(line) of \(Settings.fileName)"
    case .section(let line): "‘sections’, line \(line) of \(Settings.fileName)"
    }
  }
}
