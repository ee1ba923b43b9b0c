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

  /// The version given, unread.
  @Option(
    help: "Whose rules count, as 9.0 or 9.1.645; default: those of the Vim runtime in use, or 9.2.")
  package var vimVersion: String?

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

  /// The options as values.
  package var settings: DefinitionSettings {
    var settings = DefinitionSettings()
    settings.syntaxPaths = syntaxPaths
    settings.vimRuntime = vimRuntime
    settings.vimVersion = vimVersion.flatMap { VimVersion($0) }
    settings.variables = variables.compactMap(DefinitionSettings.variable)
    return settings
  }

  /// Checks what the types of the values do not.
  package func validate() throws {
    for text in variables where DefinitionSettings.variable(text) == nil {
      throw ValidationError("--let \(text): expected NAME=VALUE")
    }
    if let vimVersion, VimVersion(vimVersion) == nil {
      throw ValidationError(
        "--vim-version \(vimVersion): expected a version such as 9.0 or 9.1.645")
    }
  }

  /// Returns the list that is asked for: the filetypes, one a line.
  package func list(_ library: SyntaxLibrary) -> String? {
    listFiletypes ? library.languages.map { $0.name + "\n" }.joined() : nil
  }
}
