import Threading

/// Where syntax definitions come from, and those that were loaded: safe to share between tasks.
///
/// The caller's directories come first, the built-in definitions last. A definition is loaded when
/// it is first asked for and then shared; it never changes.
public final class SyntaxLibrary: Sendable {
  /// A library of the built-in definitions alone.
  public static let builtIn = SyntaxLibrary()

  /// Variables that syntax files ask for, beside those Text::VimColor sets
  /// (`g:perl_include_pod`, `b:is_bash`).
  public struct Variable: Sendable, Hashable {
    /// The name with its scope: `g:sh_fold_enabled`, `b:is_bash`.
    public var name: String
    /// The value; a decimal number is one.
    public var value: String

    /// Creates a variable.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Which of the directories do not exist.
  public let diagnostics: [SyntaxDiagnostic]
  /// Whose rules the definitions follow.
  public let version: VimVersion
  let runtimePath: RuntimePath
  private let variables: [Variable]
  private let loaded = Lock<[String: Definitions]>([:])
  /// What names were found to mean: a document names the same few again and again.
  private let resolvedNames = Lock<[String: String]>([:])

  /// How many definitions of one filetype are kept, for texts that answer its files differently.
  private static let definitionLimit = 16

  /// How many names are remembered.
  private static let nameLimit = 1_000

  /// The definitions of one filetype. Its lock is held while one is loaded, so that tasks that want
  /// the same wait for it instead of loading it as well.
  private final class Definitions: Sendable {
    let known = Lock<[SyntaxDefinition]>([])
  }

  /// Creates a library.
  ///
  /// - Parameters:
  ///   - directories: Vim runtime directories, in order: their `syntax/*.vim` are used.
  ///   - variables: What the syntax files find set.
  ///   - includesBuiltIns: Whether there are built-in definitions for filetypes that no directory
  ///     has files for.
  ///   - version: Whose rules count: that of the Vim runtime among the directories if `nil`, or
  ///     ``VimVersion/current`` where there is none.
  public init(
    directories: [String] = [], variables: [Variable] = [], includesBuiltIns: Bool = true,
    version: VimVersion? = nil
  ) {
    let folders = directories.map { DirectoryFiles(root: $0) }
    runtimePath = RuntimePath(folders, fallback: includesBuiltIns ? BuiltinDefinitions() : nil)
    // The built-in definitions are not looked at for it: that takes a program that colors nothing long.
    self.version =
      version ?? (directories.isEmpty ? nil : runtimePath.systemVersion) ?? .current
    self.variables = variables
    diagnostics = zip(directories, folders).compactMap { path, folder in
      folder.exists ? nil : SyntaxDiagnostic(.missingDirectory, "there is no directory \(path)")
    }
  }

  /// Creates a library of files that are held in memory, by path (`syntax/perl.vim`).
  init(files: [String: [UInt8]], version: VimVersion = .current) {
    runtimePath = RuntimePath([DictionaryFiles(root: "memory", files: files)])
    self.version = version
    variables = []
    diagnostics = []
  }

  /// Returns the filetype that a written name means: the name itself, in lower case, or what it is
  /// short for; `nil` where there is no definition for it.
  package func filetype(named name: String) -> String? {
    if let known = resolvedNames.withLock({ $0[name] }) { return known }
    guard LanguageTable.isName(name),
      let found = [name, name.lowercased()].first(where: hasSyntaxFile)
        ?? LanguageTable.filetypes(alias: name).first(where: hasSyntaxFile)
    else { return nil }
    resolvedNames.withLock { if $0.count < Self.nameLimit { $0[name] = found } }
    return found
  }

  func hasSyntaxFile(_ filetype: String) -> Bool {
    guard let first = filetype.split(separator: ".").first, !first.contains("/"),
      !LanguageTable.notSyntaxFiles.contains(String(first))
    else { return false }
    return ["syntax/\(first).vim", "syntax/\(first)/*.vim"].contains {
      !runtimePath.paths(matching: $0).isEmpty
    }
  }

  /// Returns what was wrong while loading the definition of a language, given by its name.
  public func diagnostics(for filetype: String) -> [SyntaxDiagnostic] {
    definition(for: filetype, text: nil)?.diagnostics ?? []
  }

  /// Returns the definition of a filetype, loaded now if it was not.
  ///
  /// Some syntax files look at the text to color; their definition is then for texts that look the
  /// same to them only.
  func definition(
    for filetype: String, text: SourceBuffer?, fileName: String = ""
  ) -> SyntaxDefinition? {
    let definitions = loaded.withLock { loaded in
      if let known = loaded[filetype] { return known }
      let new = Definitions()
      loaded[filetype] = new
      return new
    }
    let fileName = Array(fileName.utf8)
    return definitions.known.withLock { known in
      if let same = known.first(where: { $0.isFor(text, fileName: fileName) }) { return same }
      guard let new = load(filetype, text, fileName) else { return nil }
      if new.isReusable, known.count < Self.definitionLimit { known.append(new) }
      return new
    }
  }

  private func load(
    _ filetype: String, _ text: SourceBuffer?, _ fileName: [UInt8]
  ) -> SyntaxDefinition? {
    let reader = SyntaxCommandReader(version: version)
    var settings = settings
    settings.fileName = fileName
    settings.version = version
    let interpreter = Interpreter(
      runtimePath: runtimePath, handler: reader, settings: settings, text: text)
    guard interpreter.loadSyntax(filetype: filetype) else { return nil }
    return SyntaxDefinition(
      filetype: filetype, reader: reader, iskeyword: interpreter.iskeywordOption,
      diagnostics: interpreter.errors.diagnostics, questions: interpreter.buffer.questions)
  }

  private var settings: ScriptSettings {
    var settings = ScriptSettings()
    for variable in variables {
      let value =
        Int(variable.value).map { ScriptSettings.Value.number($0) }
        ?? .string(Array(variable.value.utf8))
      if variable.name.hasPrefix("b:") {
        settings.bufferVariables.append((String(variable.name.dropFirst(2)), value))
      } else {
        let name = variable.name.hasPrefix("g:") ? variable.name.dropFirst(2) : variable.name[...]
        settings.globals.append((String(name), value))
      }
    }
    return settings
  }
}
