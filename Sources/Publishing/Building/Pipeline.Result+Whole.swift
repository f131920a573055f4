import Diagnostics
import SiteModel

extension Pipeline.Result {
  /// The result, if nothing keeps it from being shown: all files of the folder could be read.
  package var whole: Pipeline.Result {
    get throws(BuildError) {
      let obstacles = site.diagnostics.filter(\.keepsFromPublishing)
      guard obstacles.isEmpty else { throw BuildError(diagnostics: obstacles) }
      return self
    }
  }
}
