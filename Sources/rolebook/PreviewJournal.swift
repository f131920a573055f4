import Diagnostics
import Preview
import Publishing
import Synchronization

/// Tells on the terminal what the preview does. Problems are told when they are new: a note with
/// many would tell them all with each save.
final class PreviewJournal: Sendable {
  private let content: String
  private let console: Console
  private let isExposed: Bool
  private let showsTimings: Bool
  private let opensBrowser: Bool
  private let told = Mutex<Set<Diagnostic>>([])

  init(
    content: String, console: Console, isExposed: Bool, showsTimings: Bool, opensBrowser: Bool
  ) {
    self.content = content
    self.console = console
    self.isExposed = isExposed
    self.showsTimings = showsTimings
    self.opensBrowser = opensBrowser
  }

  func tell(_ event: Preview.Event) {
    switch event {
    case .ready(let url, let rebuild):
      report(rebuild.diagnostics)
      console.say(
        """
        \(Summary.reading(of: rebuild.counts))
        Serving ‘\(content)’ at \(url) (Ctrl-C ends it)
        """)
      if isExposed {
        console.say(
          "Everybody who can reach this machine over a network can read the site, and sees the "
            + "names of the files and the problems in them.")
      }
      tellTimings(of: rebuild)
      if opensBrowser, !BrowserLauncher.open(url) {
        console.report([.noBrowser(url)])
      }
    case .rebuilt(let change, let rebuild):
      report(rebuild.diagnostics)
      let duration = rebuild.clock.total.milliseconds
      let problems = rebuild.diagnostics.filter { $0.severity > .note }
      let remarks = Summary.problems(problems, hidesNotes: false)
      console.say("\(change): rebuilt in \(duration) ms. \(remarks)")
      tellTimings(of: rebuild)
    case .failed(let change, let diagnostics):
      report(diagnostics)
      console.say("\(change): not rebuilt, the last good site stays.")
    }
  }

  private func tellTimings(of rebuild: Preview.Rebuild) {
    if showsTimings { console.say(rebuild.clock.table) }
  }

  private func report(_ diagnostics: [Diagnostic]) {
    let problems = diagnostics.filter { $0.severity > .note }
    let new = told.withLock { told in
      let new = problems.filter { !told.contains($0) }
      told = Set(problems)
      return new
    }
    console.report(new)
  }
}

extension Diagnostic {
  fileprivate static func noBrowser(_ url: String) -> Diagnostic {
    Diagnostic(
      .warning, "no-browser", at: nil, "no browser could be opened", help: "Open \(url) yourself.")
  }
}
