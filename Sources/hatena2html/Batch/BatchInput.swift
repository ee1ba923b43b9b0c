import CommandLineSupport
import HatenaText

/// A file to convert.
struct BatchInput: Sendable {
  /// Its path as given, or below a folder that was given.
  let path: String
  /// Where its page goes below the output folder, without the ending.
  let name: String
  /// The dialect that its folder names.
  let dialect: Dialect?

  /// How deep folders are looked into.
  private static let depthLimit = 64

  /// Returns the files that arguments name. A folder stands for the files in it whose names end in
  /// `.hatena`, `.txt` or `.mt`, in the order of their names.
  ///
  /// A file that does not exist is an input too, so it is reported at the end with the other errors.
  ///
  /// - Parameters:
  ///   - arguments: Files and folders.
  ///   - readsSettings: Whether folders may name a dialect; see ``FolderSettings``.
  /// - Returns: The files.
  /// - Throws: An error where the settings of a folder are wrong.
  static func all(
    _ arguments: [String], readsSettings: Bool
  ) throws(ProgramError) -> [BatchInput] {
    var inputs: [BatchInput] = []
    let settings = readsSettings ? FolderSettings() : nil
    for path in arguments {
      if InputFile.isDirectory(path) {
        try collect(path, prefix: "", depth: 0, settings, into: &inputs)
      } else {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let dialect = path == "-" ? nil : try settings?.inside(folder).dialect
        inputs.append(BatchInput(path: path, name: InputFile.stem(path) ?? "-", dialect: dialect))
      }
    }
    return inputs
  }

  private static func collect(
    _ folder: String, prefix: String, depth: Int, _ outer: FolderSettings?,
    into inputs: inout [BatchInput]
  ) throws(ProgramError) {
    guard depth < depthLimit else { return }
    let settings = try outer?.inside(folder)
    for name in InputFile.names(inDirectory: folder).sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if InputFile.isDirectory(path) {
        try collect(path, prefix: "\(prefix)\(name)/", depth: depth + 1, settings, into: &inputs)
      } else if endings.contains(where: name.hasSuffix) {
        inputs.append(
          BatchInput(
            path: path, name: prefix + (InputFile.stem(name) ?? name), dialect: settings?.dialect))
      }
    }
  }

  private static let endings = [".hatena", ".txt", ".mt"]
}
