import Diagnostics
import Files
import Notes

extension ContentFolder {
  /// Reads the files that the settings name; one that is not among those of the folder is left out.
  mutating func readExtraFiles(
    of folder: String, listed entries: [FileEntry], on fileSystem: FileSystem
  ) {
    for (extra, name) in authorSettings.extras.names.sorted(by: { $0.value.line < $1.value.line }) {
      let location = SourceLocation(path: SourcePath(Settings.fileName), line: name.line)
      let path = name.path.description
      guard let entry = entries.first(where: { $0.path == path }), entry.isReadable else {
        diagnostics.append(.noExtraFile(extra, path, at: location))
        continue
      }
      do throws(FileError) {
        let bytes = try fileSystem.contents(of: "\(folder)/\(path)")
        // What is no text would break every page.
        guard String(validating: bytes, as: UTF8.self) != nil else {
          diagnostics.append(.noExtraFile(extra, path, at: location))
          continue
        }
        authorSettings.extras.contents[extra] = bytes
      } catch  where error.isMissing {
        diagnostics.append(.noExtraFile(extra, path, at: location))
      } catch {
        diagnostics.append(error.diagnostic)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func noExtraFile(
    _ extra: ExtraFile, _ path: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "setting-value", at: location,
      "‘\(extra.rawValue)’ names ‘\(path)’, which is no text file of the content folder",
      help: "Put the file there, or take the line out.")
  }
}
