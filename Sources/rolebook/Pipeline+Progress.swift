import Files
import Publishing

extension Pipeline {
  /// What a folder of notes gives, with all processors, and a line on the terminal meanwhile.
  ///
  /// - Throws: where the folder can't be read at all.
  static func result(of content: String) async throws(FileError) -> Result {
    let progress = ProgressLine(ProgressText(Stage.reading), isQuiet: false)
    var clock = StageClock(memory: { nil }, observer: progress.finish)
    progress.begin()
    defer { progress.end() }
    return try await Pipeline(content: content, jobs: Machine.processorCount).run(timing: &clock)
  }
}
