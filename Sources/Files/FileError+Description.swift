#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileError: CustomStringConvertible {
  /// `could not write 'x': No space left on device`.
  package var description: String { "could not \(attempt) '\(path)': \(reason)" }

  /// The system's own words for the reason.
  package var reason: String {
    // The words are static for every code that exists, and the program never sets a locale.
    guard let words = strerror(code) else { return "error \(code)" }
    return String(cString: words)
  }

  private var attempt: String {
    switch operation {
    case .openFolder: "open the folder"
    case .listFolder: "list the folder"
    case .createFolder: "create the folder"
    case .deleteFolder: "delete the folder"
    case .inspect: "look at"
    case .read: "read"
    case .write: "write"
    case .replace: "put into place"
    case .delete: "delete"
    case .lock: "lock"
    }
  }
}
