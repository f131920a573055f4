import ArgumentParser

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where the program begins.
///
/// An asynchronous `main` would start threads and give up the first one before a word is read, even
/// for `--version`; and to give it up, glibc loads a library of the C compiler, which may be missing.
@main
enum Program {
  static func main() {
    do {
      var command = try command()
      if let command = command as? any AsyncParsableCommand { run(command) }
      try command.run()
      Rolebook.exit()
    } catch {
      Rolebook.exit(withError: error)
    }
  }

  /// The command that was given. What it is read from is let go before the command runs, as this
  /// thread never returns from there.
  private static func command() throws -> any ParsableCommand {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let unknown = UnknownCommand(arguments, known: Rolebook.commandNames) {
      throw unknown.error
    }
    return try Rolebook.parseAsRoot(arguments)
  }

  /// Runs a command on Swift's own threads while this one waits; the command's end is the program's.
  private static func run(_ command: sending any AsyncParsableCommand) -> Never {
    Task.detached {
      var command = command
      do {
        try await command.run()
        Rolebook.exit()
      } catch {
        Rolebook.exit(withError: error)
      }
    }
    while true { pause() }
  }
}
