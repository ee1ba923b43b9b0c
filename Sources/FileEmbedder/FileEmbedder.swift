import Foundation

/// Writes one Swift source file that holds the given files as constants.
///
/// Arguments: the file to write, then the files. Syntax files (`.vim`) go into a list; others become
/// constants of a type that is named after the file to write: `.numbers` an array, the rest (`.txt`,
/// `.css`) a string. Lines that begin with `# ` are comments there.
/// A literal lies in the binary's read-only data and costs nothing at start-up.
@main
struct FileEmbedder {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first else { return }
    var definitions = ""
    var tables = ""
    for path in arguments.dropFirst() {
      let file = URL(fileURLWithPath: path)
      let text = try String(contentsOf: file, encoding: .utf8)
      let name = file.deletingPathExtension().lastPathComponent
      switch file.pathExtension {
      case "vim": definitions += "  (\n    \"\(name)\",\n    \(literal(text))\n  ),\n"
      case "numbers": tables += "  static let \(name): [Int32] = [\n\(rows(text))\n  ]\n"
      default: tables += "  static let \(name): StaticString =\n    \(literal(rows(text)))\n"
      }
    }
    var source = "// Written by FileEmbedder at each build. Do not edit.\n"
    if !definitions.isEmpty {
      source += """

        /// The built-in syntax files: filetype and text, sorted by filetype.
        let embeddedDefinitions: [(filetype: StaticString, text: StaticString)] = [
        \(definitions)]

        """
    }
    if !tables.isEmpty {
      let type = URL(fileURLWithPath: output).deletingPathExtension().lastPathComponent
      source += "\nenum \(type) {\n\(tables)}\n"
    }
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// Returns the lines of a table without its comments.
  private static func rows(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("# ") }
      .joined(separator: "\n")
  }

  /// Returns `text` as a Swift string literal of one line.
  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case let other where other.value < 0x20 || other.value == 0x7f:
        result += "\\u{\(String(other.value, radix: 16))}"
      case let other: result.unicodeScalars.append(other)
      }
    }
    return result + "\""
  }
}
