import Prose

extension Token {
  /// Whether white space, a hyphen or nothing stands before the word, so that a phrase goes on.
  var continuesPhrase: Bool {
    switch joint {
    case .space, .hyphen, .attached: true
    case .apart, .comma, .dot, .slash: false
    }
  }

  /// Whether a hyphen joins the word to the one before.
  var isHyphenated: Bool {
    switch joint {
    case .hyphen: true
    default: false
    }
  }

  /// Whether a full stop joins the word to the one before: the "js" of "Node.js".
  var isBehindDot: Bool {
    switch joint {
    case .dot: true
    default: false
    }
  }

  /// Whether a comma or a slash stands before the word, as in a list.
  var isListed: Bool {
    switch joint {
    case .comma, .slash: true
    default: false
    }
  }
}
