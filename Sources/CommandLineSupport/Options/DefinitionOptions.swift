package import ArgumentParser
package import SyntaxColor

/// Where definitions come from.
package struct DefinitionOptions: ParsableArguments {
  /// Directories given, in order.
  @Option(
    name: .customLong("syntax-path"), parsing: .singleValue,
    help: "A Vim runtime directory to take syntax/*.vim from; can be given more than once.",
    completion: .directory)
  package var syntaxPaths: [String] = []

  /// Whether an installed Vim is to be used.
  @Flag(help: "Use the runtime of an installed Vim, and say which on standard error.")
  package var vimRuntime = false

  /// Variables given, unread.
  @Option(
    name: .customLong("let"), parsing: .singleValue,
    help: "A variable for the syntax files, as g:NAME=VALUE or b:NAME=VALUE.")
  package var variables: [String] = []

  /// Whether the filetypes are asked for.
  @Flag(help: "List the filetypes there are definitions for.")
  package var listFiletypes = false

  /// Creates the options with their defaults.
  package init() {}

  /// Returns the library these options ask for.
  package func library() throws -> SyntaxLibrary {
    var directories = syntaxPaths
    for path in directories where !InputFile.isDirectory(path) {
      throw ValidationError("--syntax-path \(path): not a directory")
    }
    if vimRuntime {
      guard let found = VimRuntime.find() else {
        throw ValidationError("--vim-runtime: no installed Vim runtime was found")
      }
      StandardError.write("using the Vim runtime \(found)")
      directories.append(found)
    }
    return SyntaxLibrary(directories: directories, variables: try variables.map(variable))
  }

  /// Returns the list that is asked for: the filetypes, one a line.
  package func list(_ library: SyntaxLibrary) -> String? {
    listFiletypes ? library.languages.map { $0.name + "\n" }.joined() : nil
  }

  private func variable(_ text: String) throws -> SyntaxLibrary.Variable {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
      throw ValidationError("--let \(text): expected NAME=VALUE")
    }
    return SyntaxLibrary.Variable(
      name: String(text[..<equals]), value: String(text[text.index(after: equals)...]))
  }
}
