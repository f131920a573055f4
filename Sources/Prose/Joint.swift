/// How a token is joined to the token before it.
package enum Joint: UInt8, Sendable, Hashable {
  /// The text begins here, or something stands between that no phrase crosses: a full stop, a
  /// bracket, a colon, a quotation mark.
  case apart
  /// A comma or semicolon, with or without white space.
  case comma
  /// White space alone.
  case space
  /// One hyphen, with nothing around it: `real-time`.
  case hyphen
  /// Nothing at all: the `11` of `C++11`, the `&` of `R&D`.
  case attached
  /// One full stop, with nothing around it: `Node.js`, `802.11`.
  case dot
  /// A slash, with or without white space around it: `TCP/IP`, `C / C++`.
  case slash
}
