import Files
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Runs another program, without a shell, and waits for it.
package enum ChildProcess {
  /// What a program ended with.
  package struct Result: Sendable, Hashable {
    /// The exit status; -1 where a signal ended it.
    package var status: Int32
    /// What it wrote to standard output.
    package var output: String

    package init(status: Int32, output: String) {
      self.status = status
      self.output = output
    }
  }

  /// Runs the first of the arguments with the others; `nil` where it can't be started.
  package static func run(_ arguments: [String]) -> Result? {
    var bytes: [UInt8] = []
    return run(arguments) { bytes += $0 }.map {
      Result(status: $0, output: String(decoding: bytes, as: UTF8.self))
    }
  }

  /// How much a program can be given on its standard input: what every system's pipes hold before
  /// anybody reads.
  package static let inputLimit = 12_000

  /// Runs the first of the arguments with the others, and hands on what it writes as it comes, so
  /// that it is never all in memory.
  ///
  /// Variables of the environment can be changed, or with `nil` taken away; the input has at most
  /// ``inputLimit`` bytes.
  ///
  /// - Returns: the exit status, -1 where a signal ended it; `nil` where it can't be started.
  package static func run(
    _ arguments: [String], changing changes: [String: String?] = [:], input: [UInt8] = [],
    receive: (ArraySlice<UInt8>) -> Void
  ) -> Int32? {
    precondition(input.count <= inputLimit, "more than a pipe holds")
    guard let (child, output) = start(arguments, changing: changes, input: input) else {
      return nil
    }
    read(output, receive)
    close(output)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    let hasExited = status & 0x7F == 0
    return hasExited ? (status >> 8) & 0xFF : -1
  }
}

extension ChildProcess {
  /// One process is started at a time: another would inherit a pipe before it is marked as ours.
  private static let starting = Mutex(())

  private static func start(
    _ arguments: [String], changing changes: [String: String?], input: [UInt8]
  ) -> (child: pid_t, output: Int32)? {
    starting.withLock { _ in
      guard let output = Pipe(), let source = Pipe() else { return nil }
      defer {
        close(output.writing)
        close(source.reading)
      }
      // Both ends are ours still: nobody can close the pipe before all is in it.
      let isWritten = input.withUnsafeBytes { Descriptor.write($0, to: source.writing) } == 0
      close(source.writing)
      #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
      #else
        var actions = posix_spawn_file_actions_t()
      #endif
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, source.reading, STDIN_FILENO)
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
      var texts = arguments.map { strdup($0) } + [nil]
      var variables = environment(changing: changes).map { strdup($0) } + [nil]
      defer { for text in texts + variables { free(text) } }
      var child: pid_t = 0
      guard isWritten, posix_spawnp(&child, arguments[0], &actions, nil, &texts, &variables) == 0
      else {
        close(output.reading)
        return nil
      }
      return (child, output.reading)
    }
  }

  /// The program's own environment, for its proxies and its paths, with changes.
  private static func environment(changing changes: [String: String?]) -> [String] {
    #if canImport(Darwin)
      guard var next = _NSGetEnviron().pointee else { return [] }
    #else
      var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = environ
    #endif
    var variables: [String] = []
    while let variable = next.pointee {
      let text = String(cString: variable)
      let name = String(text.prefix { $0 != "=" })
      if changes.index(forKey: name) == nil { variables.append(text) }
      next += 1
    }
    for (name, value) in changes.sorted(by: { $0.key < $1.key }) {
      if let value { variables.append("\(name)=\(value)") }
    }
    return variables
  }

  private static func read(_ descriptor: Int32, _ receive: (ArraySlice<UInt8>) -> Void) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { Descriptor.read(descriptor, into: $0) }
      guard count > 0 else { return }
      receive(buffer[..<count])
    }
  }
}

/// The two ends of a pipe, which no other program inherits.
private struct Pipe {
  let reading: Int32
  let writing: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }
}
