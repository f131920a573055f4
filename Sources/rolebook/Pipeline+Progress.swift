import ArgumentParser
import Files
import Publishing

extension Pipeline {
  /// What a folder of notes gives, with all processors, and a line on the terminal meanwhile.
  ///
  /// - Throws: where the folder, or any file in it, can't be read; why, the console has told.
  static func result(of content: String, on console: Console) async throws -> Result {
    let progress = ProgressLine(ProgressText(Stage.reading), isQuiet: false)
    var clock = StageClock(memory: { nil }, observer: progress.finish)
    let pipeline = Pipeline(
      content: content, jobs: Machine.processorCount, memory: Machine.memoryCheck)
    do {
      return try await progress.shown { try await pipeline.run(timing: &clock).whole }
    } catch let error as FileError {
      console.report([error.diagnostic(reading: content)])
    } catch let error as BuildError {
      console.report(error.diagnostics)
    }
    throw ExitCode(2)
  }
}
