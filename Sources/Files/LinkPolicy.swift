/// What to do when the name is a symbolic link.
package enum LinkPolicy: Sendable, Hashable {
  /// Go where it leads.
  case follow
  /// Take the link for what it is: a file or a folder is expected, so opening it fails.
  case refuse
}
