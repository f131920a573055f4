import Files
import Publishing

/// Builds the site again, reading only what changed since it did so last.
actor SiteRebuilder {
  private let pipeline: Pipeline
  private var cache = ReadingCache()

  init(_ pipeline: Pipeline) { self.pipeline = pipeline }

  /// Reads the folder and builds the site; one call at a time.
  func rebuild(timing clock: inout StageClock) async throws(FileError) -> PreviewSite {
    let folder = try pipeline.read(timing: &clock)
    var cache = self.cache
    let result = await pipeline.run(on: folder, reusing: &cache, timing: &clock)
    self.cache = cache
    let site = await PreviewSite(of: result, jobs: pipeline.jobs)
    clock.finish(.render)
    return site
  }
}
