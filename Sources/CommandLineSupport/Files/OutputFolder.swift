import CLibrary

/// Makes the folders that output goes to.
package enum OutputFolder {
  /// Makes a folder and those it is in, where they are not there yet.
  package static func create(_ path: String) throws(ProgramError) {
    var current = path.hasPrefix("/") ? "/" : ""
    for component in path.split(separator: "/") {
      current += current.isEmpty || current.hasSuffix("/") ? "\(component)" : "/\(component)"
      if InputFile.isDirectory(current) { continue }
      if unsafe mkdir(current, 0o777) != 0, !InputFile.isDirectory(current) {
        throw ProgramError(
          message: "cannot make the folder \(current): \(System.reason(errno))", status: 73)
      }
    }
  }
}
