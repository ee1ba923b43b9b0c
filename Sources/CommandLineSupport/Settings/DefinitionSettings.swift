package import SyntaxColor

/// Where definitions come from.
package struct DefinitionSettings: NamedSettings {
  /// Runtime directories, in order.
  package var syntaxPaths: [String] = []
  /// Whether an installed Vim is to be used.
  package var vimRuntime = false
  /// Whose rules count, if that is told.
  package var vimVersion: VimVersion?
  /// Variables for the syntax files.
  package var variables: [SyntaxLibrary.Variable] = []

  /// Creates the defaults.
  package init() {}

  /// Returns how a setting is made.
  package static func setting(_ name: String) -> Setting<DefinitionSettings>? {
    switch name {
    case "syntax-path": .list(\.syntaxPaths) { $0 }
    case "vim-runtime": .flag { $0.vimRuntime = $1 }
    case "vim-version": .optional(\.vimVersion) { VimVersion($0) }
    case "let": .list(\.variables, variable)
    default: nil
    }
  }

  /// Checks that the directories are there.
  package func validate() throws(SettingError) {
    for path in syntaxPaths where !InputFile.isDirectory(path) {
      throw SettingError("--syntax-path \(path): not a directory")
    }
    if vimRuntime, VimRuntime.find() == nil {
      throw SettingError("--vim-runtime: no installed Vim runtime was found")
    }
  }

  /// The library that is asked for.
  package var library: SyntaxLibrary {
    var directories = syntaxPaths
    if vimRuntime, let found = VimRuntime.find() {
      StandardError.write("using the Vim runtime \(found)")
      directories.insert(found, at: min(Self.pathsBeforeRuntime, directories.count))
    }
    if directories.isEmpty, variables.isEmpty, vimVersion == nil { return .builtIn }
    return SyntaxLibrary(directories: directories, variables: variables, version: vimVersion)
  }

  /// How many `--syntax-path` stand before `--vim-runtime`: directories count in the order written.
  private static var pathsBeforeRuntime: Int {
    CommandLine.arguments.prefix { $0 != "--vim-runtime" }
      .count { $0 == "--syntax-path" || $0.hasPrefix("--syntax-path=") }
  }

  /// Reads `NAME=VALUE`.
  static func variable(_ text: String) -> SyntaxLibrary.Variable? {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else { return nil }
    return SyntaxLibrary.Variable(
      name: String(text[..<equals]), value: String(text[text.index(after: equals)...]))
  }
}
