import Foundation
import PackagePlugin

/// Compiles `Taxonomy/*.yml` of the target that it is used on to `BuiltInTaxonomy.swift`.
@main
struct CompileTaxonomy: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let folder = target.directoryURL.appending(path: "Taxonomy", directoryHint: .isDirectory)
    let files = try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "yml" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInTaxonomy.swift")
    return [
      .buildCommand(
        displayName: "Compiling \(files.count) taxonomy files",
        executable: try context.tool(named: "TaxonomyCompiler").url,
        arguments: [output.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
