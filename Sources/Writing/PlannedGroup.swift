/// Files of one folder, and how they come into place.
struct PlannedGroup: Sendable {
  var folder: Substring
  var files: Range<Int>
  /// The outermost folder on their way that is missing: it is moved into place with all that is
  /// in it. `nil` when their folder is there, so that each file is moved.
  var newFolder: String?

  init(_ group: FileGroup, newFolder: String?) {
    folder = group.folder
    files = group.files
    self.newFolder = newFolder
  }
}
