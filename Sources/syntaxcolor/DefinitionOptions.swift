import StandardStreams
import ArgumentParser
import SyntaxColor

/// Where definitions come from.
struct DefinitionOptions: ParsableArguments {
  @Option(
    name: .customLong("syntax-path"), parsing: .singleValue,
    help: "A Vim runtime directory to take syntax/*.vim from; can be given more than once.",
    completion: .directory)
  var syntaxPaths: [String] = []

  @Flag(help: "Use the runtime of an installed Vim, and say which on standard error.")
  var vimRuntime = false

  @Option(
    name: .customLong("let"), parsing: .singleValue,
    help: "A variable for the syntax files, as g:NAME=VALUE or b:NAME=VALUE.")
  var variables: [String] = []

  @Flag(help: "List the filetypes there are definitions for.")
  var listFiletypes = false

  @Flag(help: "Print what is wrong with syntax files, and which limits were hit.")
  var diagnostics = false

  /// Returns the library these options ask for.
  func library() throws -> SyntaxLibrary {
    var directories = syntaxPaths
    for path in directories where !StandardStreams.isDirectory(path) {
      throw ValidationError("--syntax-path \(path): not a directory")
    }
    if vimRuntime {
      guard let found = VimRuntime.find() else {
        throw ValidationError("--vim-runtime: no installed Vim runtime was found")
      }
      StandardStreams.complain("using \(found)")
      directories.append(found)
    }
    return SyntaxLibrary(directories: directories, variables: try variables.map(variable))
  }

  private func variable(_ text: String) throws -> SyntaxLibrary.Variable {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
      throw ValidationError("--let \(text): expected NAME=VALUE")
    }
    return SyntaxLibrary.Variable(
      name: String(text[..<equals]), value: String(text[text.index(after: equals)...]))
  }
}
