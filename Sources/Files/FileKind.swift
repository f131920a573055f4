/// What a name in a folder stands for.
package enum FileKind: Sendable, Hashable {
  case file
  case folder
  case symbolicLink
  /// A device, a socket or a named pipe.
  case other
  /// Its name is not UTF-8, so a text can't name it; listings show the name repaired.
  case misnamed
}
