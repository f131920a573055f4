import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Runs another program, without a shell, and waits for it.
enum ChildProcess {
  struct Result: Sendable, Hashable {
    /// The exit status; -1 where a signal ended it.
    var status: Int32
    /// What it wrote to standard output.
    var output: String
  }

  /// Runs the first of the arguments with the others; `nil` where it can't be started.
  static func run(_ arguments: [String]) -> Result? {
    guard let (child, output) = start(arguments) else { return nil }
    let text = read(output)
    close(output)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    let hasExited = status & 0x7F == 0
    return Result(status: hasExited ? (status >> 8) & 0xFF : -1, output: text)
  }

  /// One process is started at a time: another would inherit the pipe before it is marked as ours.
  private static let starting = Mutex(())

  private static func start(_ arguments: [String]) -> (child: pid_t, output: Int32)? {
    starting.withLock { _ in
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      defer { close(ends[1]) }
      #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
      #else
        var actions = posix_spawn_file_actions_t()
      #endif
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
      var texts = arguments.map { strdup($0) } + [nil]
      defer { for text in texts { free(text) } }
      var child: pid_t = 0
      guard posix_spawnp(&child, arguments[0], &actions, nil, &texts, environment) == 0 else {
        close(ends[0])
        return nil
      }
      return (child, ends[0])
    }
  }

  /// The program's own environment, for its proxies and its paths.
  private static var environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    #if canImport(Darwin)
      _NSGetEnviron().pointee
    #else
      environ
    #endif
  }

  private static func read(_ descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  private static func systemRead(
    _ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, start, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, start, count)
    #else
      Glibc.read(descriptor, start, count)
    #endif
  }
}
