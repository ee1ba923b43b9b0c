import CLibrary

/// Makes the folders that output goes to.
public enum OutputFolder {
  /// Makes a folder and those it is in, where they are not there yet.
  public static func create(_ path: String) throws(OutputError) {
    var current = path.hasPrefix("/") ? "/" : ""
    for component in path.split(separator: "/") {
      current += current.isEmpty || current.hasSuffix("/") ? "\(component)" : "/\(component)"
      if InputFile.isDirectory(current) { continue }
      if unsafe mkdir(current, 0o777) != 0, !InputFile.isDirectory(current) {
        throw OutputError(
          message: "cannot make the folder \(current): \(System.reason(errno))", status: 73)
      }
    }
  }
}
