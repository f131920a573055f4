import ArgumentParser

/// What all commands that read notes take.
struct ContentOptions: ParsableArguments {
  @Argument(help: "The folder of notes.", completion: .directory)
  var content = "Content"

  @Option(
    help: ArgumentHelp(
      "How many workers read and write at the same time, 1 to 256.", valueName: "n"))
  var jobs = Machine.processorCount

  @Flag(help: "Treat warnings as errors: print them as such, and exit with status 1.")
  var strict = false

  @Flag(help: "Print how long each stage took, and the memory used.")
  var timings = false

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs is a number from 1 to 256.")
    }
  }
}
