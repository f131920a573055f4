import ArgumentParser

/// What all commands take that do their work in several places at once.
struct JobsOption: ParsableArguments {
  @Option(help: ArgumentHelp("How many workers share the work, 1 to 256.", valueName: "n"))
  var jobs = Machine.processorCount

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs is a number from 1 to 256.")
    }
  }
}
