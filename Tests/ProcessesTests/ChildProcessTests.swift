import Testing

@testable import Processes

@Suite struct ChildProcessTests {
  @Test func runsProgramsWithoutAShell() throws {
    let echoed = try #require(ChildProcess.run(["printf", "%s", "$HOME; `ls` \"x\""]))
    #expect(echoed == ChildProcess.Result(status: 0, output: "$HOME; `ls` \"x\""))
    #expect(ChildProcess.run(["false"])?.status == 1)
    #expect(ChildProcess.run(["no-such-program-anywhere"]) == nil)
  }

  @Test func givesAndTakesMoreThanABuffer() {
    let input = [UInt8](repeating: UInt8(ascii: "x"), count: ChildProcess.inputLimit)
    var output: [UInt8] = []
    let echo = ChildProcess.run(["cat"], input: input) { output += $0 }
    #expect(echo == 0 && output == input)
    var count = 0
    let zeros = ChildProcess.run(["head", "-c", "1000000", "/dev/zero"]) { count += $0.count }
    #expect(zeros == 0 && count == 1_000_000)
    // Nobody reads what there is to read.
    let deaf = ChildProcess.run(["true"], input: input) { _ in }
    #expect(deaf == 0)
  }

  @Test func changesTheEnvironment() {
    func environment(_ changes: [String: String?]) -> [Substring] {
      var bytes: [UInt8] = []
      let status = ChildProcess.run(["env"], changing: changes) { bytes += $0 }
      #expect(status == 0)
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }
    #expect(environment([:]).contains { $0.hasPrefix("PATH=") })
    #expect(!environment(["HOME": nil]).contains { $0.hasPrefix("HOME=") })
    #expect(
      environment(["HOME": "/x=y", "A_NEW_ONE": ""]).filter { $0.hasPrefix("HOME=") } == [
        "HOME=/x=y"
      ])
    #expect(environment(["A_NEW_ONE": ""]).contains("A_NEW_ONE="))
  }

  @Test func tellsASignalFromAStatus() {
    #expect(ChildProcess.run(["sh", "-c", "kill -9 $$"])?.status == -1)
    #expect(ChildProcess.run(["sh", "-c", "exit 7"])?.status == 7)
  }

  @Test func findsPrograms() {
    #expect(Programs.path(of: "sh")?.hasSuffix("/sh") == true)
    #expect(Programs.path(of: "no-such-program-anywhere") == nil)
  }
}
