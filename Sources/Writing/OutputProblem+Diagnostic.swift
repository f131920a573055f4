package import Diagnostics

extension OutputProblem {
  /// The problem in words, as an error: what is wrong and what to do.
  package var diagnostic: Diagnostic {
    Diagnostic(.error, id, at: nil, summary, help: help)
  }

  private var id: String {
    switch self {
    case .collision, .fileNamedAsFolder: "path-collision"
    case .busy: "output-busy"
    case .strangersFolder, .strangersFile: "output-not-ours"
    case .brokenRecord: "output-record"
    case .folderInTheWay, .fileInTheWay: "output-in-the-way"
    case .symbolicLink: "output-link"
    }
  }

  private var summary: String {
    switch self {
    case .collision(let first, let second) where first.path == second.path:
      "two files of the site are named '\(first.path)'\(sources(first, second))"
    case .collision(let first, let second):
      "'\(first.path)' and '\(second.path)' are one file on many disks\(sources(first, second))"
    case .fileNamedAsFolder(let file, let inner):
      "'\(file.path)' is a file of the site and the folder of '\(inner.path)'"
        + sources(file, inner)
    case .busy(let folder):
      "another build is writing into '\(folder)'"
    case .strangersFolder(let folder, let example):
      "the output folder '\(folder)' holds files that Rolebook did not write, such as '\(example)'"
    case .brokenRecord(let record, let fault):
      "the record '\(record)' of the files that Rolebook wrote \(fault.description)"
    case .strangersFile(let path):
      "'\(path)' stands where a file of the site must go, and Rolebook did not write it"
    case .folderInTheWay(let path):
      "the folder '\(path)' stands where a file of the site must go"
    case .fileInTheWay(let path):
      "'\(path)' stands where a folder of the site must go, and Rolebook did not write it"
    case .symbolicLink(let path):
      "'\(path)' is a symbolic link, and the site is not written through links"
    }
  }

  private var help: String {
    switch self {
    case .collision, .fileNamedAsFolder: "Rename one of the two; nothing was written."
    case .busy: "Wait until it is done, or choose another folder with --output."
    case .strangersFolder: "Choose an empty folder with --output, or empty this one yourself."
    case .brokenRecord:
      "Nothing is deleted without it: empty the folder yourself, or choose another with --output."
    case .strangersFile, .folderInTheWay, .fileInTheWay, .symbolicLink:
      "Move it away, or choose another folder with --output; nothing was written."
    }
  }

  private func sources(_ first: Claim, _ second: Claim) -> String {
    guard let one = first.source, let other = second.source else { return "" }
    return ": from \(one) and from \(other)"
  }
}
