/// Runs syntax files: the part of Vim script they are written in (`:help usr_41`).
///
/// It reads files from the given directories only, writes nothing and runs nothing. What it does
/// not understand is a diagnostic, and the next command runs. Work, memory and nesting are limited.
final class Interpreter: ScriptHost {
  /// Where files are looked up.
  let runtimePath: RuntimePath
  /// What gets the `:syntax` and `:highlight` commands.
  unowned let handler: any SyntaxCommandHandler
  /// The caller's decisions.
  let settings: ScriptSettings
  /// The text that is going to be colored, for `getline()` and `search()`.
  let text: SourceBuffer?
  /// Scratch memory of the patterns.
  let session = RegexSession()
  /// Holds all values.
  let store: ValueStore
  /// What went wrong so far; at most ``diagnosticLimit``, which the last one then says.
  private(set) var diagnostics: [SyntaxDiagnostic] = []
  /// What was asked about the text, so that the result holds for texts with the same answers only.
  var questions: [TextQuestion] = []

  /// The scopes `g:`, `b:`, `w:` and `t:`.
  let globals: VimDictionary
  let bufferVariables: VimDictionary
  let windowVariables: VimDictionary
  let tabVariables: VimDictionary
  /// The scope `v:`.
  let vimVariables: VimDictionary
  /// The options as they are now; local and global ones are not told apart.
  var options: OptionTable
  /// The functions by full name.
  var functions: [[UInt8]: ScriptFunction] = [:]
  /// The commands made by `:command`, by name.
  var userCommands: [[UInt8]: UserCommand] = [:]
  /// The files sourced so far, by path.
  var contexts: [String: ScriptContext] = [:]
  /// The files read so far, by path.
  var scripts: [String: Script] = [:]
  /// The patterns used so far; emptied when there are too many.
  var patterns: [[UInt8]: VimRegex] = [:]

  /// The file that is running.
  var context: ScriptContext?
  /// The function call that is running.
  var call: FunctionContext?
  /// Where the running command stands.
  var location: ScriptLocation
  /// How many `silent!` are in force.
  var silence = 0
  /// How many `:try` are open.
  var openTries = 0
  /// The name that the next numbered function or lambda gets.
  var nextFunctionNumber = 1
  /// The cursor for `search()` and `line('.')`: line and column, counted from 1.
  var cursor = (line: 1, column: 1)
  /// The match that `submatch()` sees.
  var submatches: [[UInt8]] = []
  /// What `<amatch>` stands for.
  var filetype: [UInt8] = []

  /// Where the innermost script stood that ended with an error not dealt with yet.
  var failure: ScriptLocation?

  private var nesting = 0
  private var steps = 0

  /// How deep calls, sourced files and parentheses may be nested in all.
  static let nestingLimit = 100
  /// How many diagnostics are kept.
  static let diagnosticLimit = 1000

  /// Creates an interpreter with fresh variables.
  init(
    runtimePath: RuntimePath, handler: any SyntaxCommandHandler,
    settings: ScriptSettings = ScriptSettings(), text: SourceBuffer? = nil
  ) {
    self.runtimePath = runtimePath
    self.handler = handler
    self.settings = settings
    self.text = text
    store = ValueStore(limit: settings.memoryLimit)
    globals = store.scope()
    bufferVariables = store.scope()
    windowVariables = store.scope()
    tabVariables = store.scope()
    vimVariables = store.scope()
    options = OptionTable()
    location = ScriptLocation(script: Script(name: "", bytes: [], lines: []), line: 0)
    setInitialVariables()
  }

  /// 'iskeyword' as it is now.
  var iskeywordOption: [UInt8] {
    if case .string(let value) = options[Array("iskeyword".utf8)] { value } else { [] }
  }

  /// Whether the running file is written in Vim9 script.
  var isVim9: Bool { call == nil && context?.isVim9 == true }

  private func setInitialVariables() {
    for (name, value) in settings.globals { globals[name.utf8] = value.value }
    for (name, value) in settings.bufferVariables { bufferVariables[name.utf8] = value.value }
    let values: [(String, VimValue)] = [
      ("version", .number(900)), ("versionlong", .number(9_001_378)), ("true", .boolean(true)),
      ("false", .boolean(false)), ("null", .null), ("none", .null), ("count", .number(0)),
      ("count1", .number(1)), ("errmsg", .empty), ("exception", .empty), ("throwpoint", .empty),
      ("lang", .string(Array("C".utf8))), ("ctype", .string(Array("C".utf8))),
      ("progname", .string(Array("vim".utf8))), ("servername", .empty), ("shell_error", .number(0)),
      ("t_number", .number(0)), ("t_string", .number(1)), ("t_func", .number(2)),
      ("t_list", .number(3)), ("t_dict", .number(4)), ("t_float", .number(5)),
      ("t_bool", .number(6)), ("t_none", .number(7)), ("numbermax", .number(.max)),
      ("numbermin", .number(.min)), ("numbersize", .number(64)), ("val", .number(0)),
      ("key", .number(0)), ("lnum", .number(0)), ("this_session", .empty), ("statusmsg", .empty),
      ("warningmsg", .empty), ("vim_did_enter", .number(1)), ("foldstart", .number(0)),
      ("foldend", .number(0)), ("folddashes", .empty), ("foldlevel", .number(0)),
    ]
    for (name, value) in values { vimVariables[name.utf8] = value }
    options.set(Array("runtimepath".utf8), to: .string(runtimePathOption))
  }

  private var runtimePathOption: [UInt8] {
    Array(runtimePath.directories.map(\.root).joined(separator: ",").utf8)
  }

  /// Goes one level deeper; each level takes room on the stack.
  func enter() throws(ScriptError) {
    guard nesting < Self.nestingLimit else {
      throw ScriptError("E132: calls, files or parentheses are nested too deep")
    }
    nesting += 1
  }

  /// Undoes ``enter()``.
  func leave() { nesting -= 1 }

  /// Counts work: one step is about one operator of an expression.
  func step(_ count: Int = 1) throws(ScriptError) {
    steps += count
    if steps > settings.stepLimit {
      throw ScriptError(.limit, Array("the script runs too long".utf8))
    }
  }

  /// Records what is wrong; `silent!` is heeded.
  func report(_ message: String, at location: ScriptLocation) {
    guard silence == 0, diagnostics.count < Self.diagnosticLimit else { return }
    let isLast = diagnostics.count == Self.diagnosticLimit - 1
    record(isLast ? "there are more errors than are kept" : message, at: location)
  }

  /// Records what ended the load, come what may.
  func record(_ message: String, at location: ScriptLocation) {
    diagnostics.append(SyntaxDiagnostic(.syntaxFile, message, at: location.diagnosticLocation))
  }

  func removeCurrentSyntax() { bufferVariables.remove("current_syntax".utf8) }
}

extension ScriptSettings.Value {
  /// The value as scripts see it.
  fileprivate var value: VimValue {
    switch self {
    case .number(let number): .number(number)
    case .string(let string): .string(string)
    }
  }
}
