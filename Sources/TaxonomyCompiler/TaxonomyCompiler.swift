import Diagnostics
import Foundation
import TaxonomySource

/// Compiles the built-in taxonomy's YAML files to one Swift file, at build time.
///
///     TaxonomyCompiler [--lenient] OUTPUT.swift FILE.yml …
///
/// Reading the YAML takes seconds, what is written here a few milliseconds. `--lenient` writes the
/// file in spite of mistakes, without the entries that have them.
@main
enum TaxonomyCompiler {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let isLenient = arguments.first == "--lenient"
    if isLenient { arguments.removeFirst() }
    guard let output = arguments.first else {
      report("usage: TaxonomyCompiler [--lenient] OUTPUT.swift FILE.yml ...")
      exit(64)
    }
    do {
      let draft = try draft(of: arguments.dropFirst().sorted())
      guard draft.diagnostics.isEmpty || isLenient else { exit(1) }
      try CompiledTaxonomy(draft).source.write(toFile: output, atomically: true, encoding: .utf8)
    } catch {
      report("error: \(error)")
      exit(2)
    }
  }

  /// Reads and checks the files, and prints what is wrong with them as compilers do.
  private static func draft(of files: [String]) throws -> CheckedTaxonomy {
    var entries: [TaxonomyEntry] = []
    var diagnostics: [Diagnostic] = []
    for file in files {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let path = SourcePath(String(file.split(separator: "/").last ?? "taxonomy.yml"))
      let read = TaxonomyFile(reading: text, path: path)
      entries += read.entries
      diagnostics += read.diagnostics
    }
    let draft = TaxonomyDraft(checking: entries)
    diagnostics += draft.diagnostics
    for diagnostic in diagnostics.sorted() { report(diagnostic.description) }
    return CheckedTaxonomy(draft: draft, diagnostics: diagnostics)
  }

  private static func report(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
