package import Diagnostics

/// A file of the content folder that the author adds to every page, on their own trust.
package enum ExtraFile: String, Sendable, Hashable, CaseIterable, Comparable {
  /// A style sheet, linked behind the site's own.
  case stylesheet
  case headHTML = "head-html"
  case headerHTML = "header-html"
  case footerHTML = "footer-html"

  package static func < (left: ExtraFile, right: ExtraFile) -> Bool {
    left.rawValue < right.rawValue
  }

  package var ending: String { self == .stylesheet ? ".css" : ".html" }

  /// Whether a file may be one of them by its name.
  package static func mayBe(_ path: String) -> Bool {
    allCases.contains { path.hasSuffix($0.ending) }
  }
}

/// The extra files that the settings name.
package struct ExtraFiles: Sendable, Hashable {
  /// The path of each, with the line of the settings that names it.
  package struct Name: Sendable, Hashable {
    package var path: SourcePath
    package var line: Int

    package init(path: SourcePath, line: Int) {
      self.path = path
      self.line = line
    }
  }

  package var names: [ExtraFile: Name] = [:]
  /// What they hold.
  package var contents: [ExtraFile: [UInt8]] = [:]

  package init() {}

  package subscript(_ file: ExtraFile) -> [UInt8]? { contents[file] }
}
