import CommandLineSupport

/// A file to convert.
struct BatchInput: Sendable {
  /// Its path as given, or below a folder that was given.
  let path: String
  /// Where its page goes below the output folder, without the ending.
  let name: String

  /// How deep folders are looked into.
  private static let depthLimit = 64

  /// Returns the files that arguments name. A folder stands for the files in it whose names end in
  /// `.hatena`, `.txt` or `.mt`, in the order of their names.
  ///
  /// A file that does not exist is an input too, so it is reported at the end with the other errors.
  static func all(_ arguments: [String]) -> [BatchInput] {
    var inputs: [BatchInput] = []
    for path in arguments {
      if InputFile.isDirectory(path) {
        collect(path, prefix: "", depth: 0, into: &inputs)
      } else {
        inputs.append(BatchInput(path: path, name: InputFile.stem(path) ?? "-"))
      }
    }
    return inputs
  }

  private static func collect(
    _ folder: String, prefix: String, depth: Int, into inputs: inout [BatchInput]
  ) {
    guard depth < depthLimit else { return }
    for name in InputFile.names(inDirectory: folder).sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if InputFile.isDirectory(path) {
        collect(path, prefix: "\(prefix)\(name)/", depth: depth + 1, into: &inputs)
      } else if endings.contains(where: name.hasSuffix) {
        inputs.append(BatchInput(path: path, name: prefix + (InputFile.stem(name) ?? name)))
      }
    }
  }

  private static let endings = [".hatena", ".txt", ".mt"]
}
