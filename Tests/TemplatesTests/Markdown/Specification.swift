import Foundation

/// The specification's text as Debian installs it.
enum Specification {
  enum Failure: Error, Sendable, CustomStringConvertible {
    case missing
    case unreadable(status: Int32)

    var description: String {
      switch self {
      case .missing:
        """
        \(path) is missing. Install the package cmark-gfm (apt-get install cmark-gfm); where \
        the system leaves documentation out, allow it first: /etc/dpkg/dpkg.cfg.d.
        """
      case .unreadable(let status): "gzip can't read \(path): status \(status)"
      }
    }
  }

  static let path = "/usr/share/doc/cmark-gfm/spec.txt.gz"

  /// All examples, read once.
  static let examples: Result<[SpecificationExample], Failure> = text.map {
    SpecificationExample.examples(in: $0)
  }

  private static var text: Result<String, Failure> {
    guard FileManager.default.fileExists(atPath: path) else { return .failure(.missing) }
    let gzip = Process()
    let output = Pipe()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", path]
    gzip.standardOutput = output
    guard (try? gzip.run()) != nil else { return .failure(.unreadable(status: -1)) }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    gzip.waitUntilExit()
    guard gzip.terminationStatus == 0 else {
      return .failure(.unreadable(status: gzip.terminationStatus))
    }
    return .success(String(decoding: bytes, as: UTF8.self))
  }
}
