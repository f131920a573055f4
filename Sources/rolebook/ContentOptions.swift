import ArgumentParser

/// What all commands that read notes take.
struct ContentOptions: ParsableArguments {
  @Argument(help: "The folder of notes.", completion: .directory)
  var content = "Content"

  @OptionGroup var workers: JobsOption

  @Flag(help: "Treat warnings as errors: print them as such, and exit with status 1.")
  var strict = false

  @Flag(help: "Print how long each stage took, and the memory used.")
  var timings = false
}
