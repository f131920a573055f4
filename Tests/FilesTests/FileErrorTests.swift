import Diagnostics
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import Files

@Suite struct FileErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let error: FileError
    let text: String

    var testDescription: String { text }
  }

  static let cases = [
    Case(
      error: FileError(.write, "Public/a.html", code: ENOSPC),
      text: "could not write 'Public/a.html': No space left on device"),
    Case(
      error: FileError(.read, "notes/a.md", code: EACCES),
      text: "could not read 'notes/a.md': Permission denied"),
    Case(
      error: FileError(.openFolder, "Content", code: ENOENT),
      text: "could not open the folder 'Content': No such file or directory"),
    Case(
      error: FileError(.listFolder, "Content", code: EIO),
      text: "could not list the folder 'Content': Input/output error"),
    Case(
      error: FileError(.createFolder, "Public", code: EROFS),
      text: "could not create the folder 'Public': Read-only file system"),
    Case(
      error: FileError(.deleteFolder, "old", code: EBUSY),
      text: "could not delete the folder 'old': \(String(cString: strerror(EBUSY)))"),
    Case(
      error: FileError(.inspect, "a", code: ELOOP),
      text: "could not look at 'a': \(String(cString: strerror(ELOOP)))"),
    Case(
      error: FileError(.replace, "Public/a.html", code: EPERM),
      text: "could not put into place 'Public/a.html': Operation not permitted"),
    Case(
      error: FileError(.delete, "a", code: EPERM),
      text: "could not delete 'a': Operation not permitted"),
    Case(
      error: FileError(.lock, "lock", code: EMFILE),
      text: "could not lock 'lock': Too many open files"),
  ]

  @Test(arguments: cases) func saysWhatFailedWhereAndWhy(_ one: Case) {
    #expect(one.error.description == one.text)
    #expect(one.error.diagnostic.summary == one.text)
  }

  @Test func namesEveryOperation() {
    #expect(
      Set(FileErrorTests.cases.map(\.error.operation)).count == FileError.Operation.allCases.count)
  }

  @Test func keepsTheReasonWhenToldAboutAnotherPath() {
    let error = FileError(.write, "staging/a", code: ENOSPC)
    #expect(error.retold(at: "a") == FileError(.write, "a", code: ENOSPC))
  }
}
