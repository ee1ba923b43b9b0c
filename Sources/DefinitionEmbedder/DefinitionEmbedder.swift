import Foundation

/// Writes one Swift source file that holds each given syntax file as a static string.
///
/// Arguments: the file to write, then the syntax files. A string literal lies in the binary's
/// read-only data and costs nothing at start-up; an array of bytes would be built when first used.
@main
struct DefinitionEmbedder {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first else { return }
    var source = """
      // Written by DefinitionEmbedder at each build. Do not edit.

      /// The built-in syntax files: filetype and text, sorted by filetype.
      let embeddedDefinitions: [(filetype: StaticString, text: StaticString)] = [

      """
    for path in arguments.dropFirst() {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      source += "  (\n    \"\(name)\",\n    \(literal(text))\n  ),\n"
    }
    source += "]\n"
    try source.write(toFile: output, atomically: true, encoding: .utf8)
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
