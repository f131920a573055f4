import ArgumentParser
import Diagnostics

/// A first word that is no command.
struct UnknownCommand {
  private let word: String
  private let known: [String]

  /// `nil` where the first of the arguments is a command, or no word.
  init?(_ arguments: [String], known: [String]) {
    guard let word = arguments.first, !word.hasPrefix("-"), !known.contains(word) else {
      return nil
    }
    self.word = word
    self.known = known
  }

  /// What to say, with the command that was probably meant.
  var error: ValidationError {
    let advice =
      Spellcheck.nearest(to: word, among: known).map { "Did you mean '\($0)'?" }
      ?? "The commands are: \(known.joined(separator: ", "))."
    return ValidationError("There is no command '\(word)'. \(advice)")
  }
}
