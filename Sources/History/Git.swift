import Processes

/// The program `git`, run so that a repository which somebody else prepared can't run anything:
/// no pager, hook, monitor, filter, external diff or conversion, no network and no question.
///
/// Nothing is read from the work tree, and nothing is written. git itself refuses repositories of
/// other users.
struct Git: Sendable {
  static let name = "git"

  /// The folder whose repository is asked.
  let folder: String

  init(in folder: String) { self.folder = folder }

  /// Runs a command, and hands on what it writes.
  ///
  /// - Throws: where git can't be started, or ends with a failure.
  func run(
    _ arguments: [String], input: [UInt8] = [], receive: (ArraySlice<UInt8>) -> Void
  ) throws(HistoryFault) {
    let status = ChildProcess.run(
      [Git.name, "--no-pager", "--no-optional-locks", "--no-replace-objects", "-C", folder]
        + Git.configuration.flatMap { ["-c", $0] } + arguments,
      changing: Git.environment, input: input, receive: receive)
    guard let status else { throw .noGit }
    // What a shell would say of a program that isn't there, and posix_spawn of some systems.
    if status == 127 { throw .noGit }
    guard status == 0 else { throw .refused }
  }

  /// The same, gathered.
  func output(_ arguments: [String], input: [UInt8] = []) throws(HistoryFault) -> [UInt8] {
    var bytes: [UInt8] = []
    try run(arguments, input: input) { bytes += $0 }
    return bytes
  }

  private static let configuration = [
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.quotePath=false",
    "core.attributesFile=/dev/null", "log.showSignature=false",
    "protocol.allow=never", "safe.bareRepository=explicit",
  ]

  /// The repository is the one around the folder, whatever a hook that started us says.
  private static let environment: [String: String?] = [
    "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil, "GIT_COMMON_DIR": nil,
    "GIT_OBJECT_DIRECTORY": nil, "GIT_ALTERNATE_OBJECT_DIRECTORIES": nil, "GIT_NAMESPACE": nil,
    "GIT_PREFIX": nil, "GIT_EXTERNAL_DIFF": nil, "GIT_DIFF_OPTS": nil,
    "GIT_LITERAL_PATHSPECS": nil, "GIT_GLOB_PATHSPECS": nil, "GIT_NOGLOB_PATHSPECS": nil,
    "GIT_ICASE_PATHSPECS": nil, "GIT_SHALLOW_FILE": nil, "GIT_GRAFT_FILE": nil,
    "GIT_ALLOW_PROTOCOL": "", "GIT_ASKPASS": "", "SSH_ASKPASS": "", "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1", "GIT_NO_REPLACE_OBJECTS": "1", "GIT_OPTIONAL_LOCKS": "0",
    "LC_ALL": "C",
  ]
}
