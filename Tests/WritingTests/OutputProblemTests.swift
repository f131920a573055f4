import Diagnostics
import Files
import Testing

@testable import Writing

@Suite struct OutputProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let problem: OutputProblem
    let text: String

    var testDescription: String { text }
  }

  private static let one = OutputProblem.Claim(path: "a.html", source: "x.md:1")
  private static let other = OutputProblem.Claim(path: "A.html", source: "y.md:2")
  private static let inner = OutputProblem.Claim(path: "a.html/b.html", source: nil)

  static let cases = [
    Case(
      problem: .collision(one, one),
      text: "two files of the site are named 'a.html': from x.md:1 and from x.md:1"
        + " [path-collision]\n    Rename one of the two; nothing was written."),
    Case(
      problem: .collision(one, other),
      text: "'a.html' and 'A.html' are one file on many disks: from x.md:1 and from y.md:2"
        + " [path-collision]\n    Rename one of the two; nothing was written."),
    Case(
      problem: .fileNamedAsFolder(one, inner),
      text: "'a.html' is a file of the site and the folder of 'a.html/b.html' [path-collision]\n"
        + "    Rename one of the two; nothing was written."),
    Case(
      problem: .busy(folder: "Public"),
      text: "another build is writing into 'Public' [output-busy]\n"
        + "    Wait until it is done, or choose another folder with --output."),
    Case(
      problem: .strangersFolder(folder: "Public", example: "notes.md"),
      text: "the output folder 'Public' holds files that Rolebook did not write, such as"
        + " 'notes.md' [output-not-ours]\n"
        + "    Choose an empty folder with --output, or empty this one yourself."),
    Case(
      problem: .brokenRecord(record: "Public/.rolebook/manifest", .badLine(7)),
      text: "the record 'Public/.rolebook/manifest' of the files that Rolebook wrote is damaged in"
        + " line 7 [output-record]\n    Nothing is deleted without it: empty the folder yourself,"
        + " or choose another with --output."),
    Case(
      problem: .strangersFile(path: "Public/a.html"),
      text: "'Public/a.html' stands where a file of the site must go, and Rolebook did not write it"
        + " [output-not-ours]\n"
        + "    Move it away, or choose another folder with --output; nothing was written."),
    Case(
      problem: .folderInTheWay(path: "Public/a.html"),
      text: "the folder 'Public/a.html' stands where a file of the site must go"
        + " [output-in-the-way]\n"
        + "    Move it away, or choose another folder with --output; nothing was written."),
    Case(
      problem: .fileInTheWay(path: "Public/roles"),
      text: "'Public/roles' stands where a folder of the site must go, and Rolebook did not write"
        + " it [output-in-the-way]\n"
        + "    Move it away, or choose another folder with --output; nothing was written."),
    Case(
      problem: .symbolicLink(path: "Public/roles"),
      text: "'Public/roles' is a symbolic link, and the site is not written through links"
        + " [output-link]\n"
        + "    Move it away, or choose another folder with --output; nothing was written."),
  ]

  @Test(arguments: cases) func saysWhatIsWrongAndWhatToDo(_ one: Case) {
    #expect(one.problem.diagnostic.description == "error: \(one.text)")
    #expect(WritingError.refused([one.problem]).description == "error: \(one.text)")
  }

  static let faults: [(ManifestFault, String)] = [
    (.notAManifest, "does not begin as one"),
    (.unknownVersion(9), "is of version 9, which this Rolebook does not know"),
    (.truncated, "is cut off"), (.badLine(3), "is damaged in line 3"),
    (.notAFile, "is not a plain file of a plausible size"),
  ]

  @Test(arguments: faults) func saysWhyARecordIsNotBelieved(_ fault: ManifestFault, _ text: String)
  {
    #expect(fault.description == text)
  }

  @Test func tellsAFailureOfTheFileSystemAsAnError() {
    let error = FileError.missing(.openFolder, "Public")
    #expect(
      WritingError.failed(error).description
        == "error: could not open the folder 'Public': No such file or directory [file-system]")
  }
}
