import Foundation
import PackagePlugin

/// Turns the syntax files, tables and style sheets of a target's folders into Swift source files, so
/// that they are part of the binary: adding a language is dropping in a file.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let embedder = try context.tool(named: "FileEmbedder").url
    return ["Definitions", "Tables", "Styles"].compactMap { name in
      let files = files(in: target.directoryURL.appending(path: name))
      if files.isEmpty { return nil }
      let output = context.pluginWorkDirectoryURL.appending(path: "Embedded\(name).swift")
      return .buildCommand(
        displayName: "Embedding \(files.count) files of \(name)", executable: embedder,
        arguments: [output.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
    }
  }

  private func files(in folder: URL) -> [URL] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { ["vim", "txt", "numbers", "css"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }
}
