/// Why a site can't be written into its folder: nothing is written then.
package enum OutputProblem: Sendable, Hashable {
  /// A file that wants a path.
  package struct Claim: Sendable, Hashable {
    package var path: String
    package var source: String?

    package init(path: String, source: String?) {
      self.path = path
      self.source = source
    }
  }

  /// Two files on one path, or on paths that some disks can't tell apart.
  case collision(Claim, Claim)
  /// The first file has the name of a folder that the second one needs.
  case fileNamedAsFolder(Claim, Claim)
  /// Another build holds the folder's lock.
  case busy(folder: String)
  /// The folder holds files and no record of a build: the first of them, in order.
  case strangersFolder(folder: String, example: String)
  /// The folder holds files, and the record of our own can't be believed.
  case brokenRecord(record: String, ManifestFault)
  /// A file that we did not write stands where one of the site must go.
  case strangersFile(path: String)
  /// A folder stands where a file must go.
  case folderInTheWay(path: String)
  /// A file stands where a folder must go.
  case fileInTheWay(path: String)
  /// A symbolic link stands inside the output folder, where a file or folder must go.
  case symbolicLink(path: String)
}
