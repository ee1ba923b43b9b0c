import Bytes

/// Runs syntax files: the part of Vim script they are written in (`:help usr_41`).
///
/// It reads files from the given directories only, writes nothing and runs no programs. A command
/// it does not know is a diagnostic. Work, memory and nesting are limited.
final class Interpreter: ScriptHost {
  /// What gets the `:syntax` and `:highlight` commands.
  unowned let handler: any SyntaxCommandHandler
  var runtimePath: RuntimePath
  /// Whose rules count.
  let version: VimVersion
  let store: ValueStore
  /// Scratch memory of the patterns.
  let session = RegexSession()
  /// The variables of all scopes but those of scripts and functions.
  let scopes: VariableScopes
  /// The options as they are now; local and global ones are not told apart.
  var options = OptionTable()
  var functions = FunctionTable()
  var commands = UserCommandTable()
  /// The files read so far.
  var files = SourcedFiles()
  /// The patterns used so far.
  var patterns = PatternCache()
  /// The text that is going to be colored, and what was asked about it.
  var buffer: ScriptBuffer
  /// What went wrong so far.
  var errors = ErrorLog()

  // What is running.

  var context: ScriptContext?
  var call: FunctionContext?
  /// Where the command stands.
  var location: ScriptLocation
  /// The language that `:legacy` or `:vim9cmd` gives the running command.
  var language: Bool?
  /// The files and functions that are running, the innermost last.
  var frames: [CallFrame] = []
  /// How many `:try` are open.
  var openTries = 0
  /// The match that `submatch()` sees.
  var submatches: [[UInt8]] = []
  /// Where `:redir` puts what commands print, and what they have printed so far.
  var redirection: AssignmentTarget?
  var redirected: [UInt8] = []
  /// What `<amatch>` stands for.
  var filetype: [UInt8] = []

  private let stepLimit: Int
  private var steps = 0
  private var nesting = 0

  /// How deep calls, sourced files and parentheses may be nested in all.
  static let nestingLimit = 100

  init(
    runtimePath: RuntimePath, handler: any SyntaxCommandHandler,
    settings: ScriptSettings = ScriptSettings(), text: SourceBuffer? = nil
  ) {
    self.runtimePath = runtimePath
    version = settings.version
    self.handler = handler
    store = ValueStore(limit: settings.memoryLimit)
    scopes = VariableScopes(settings, in: store)
    buffer = ScriptBuffer(text, fileName: settings.fileName)
    location = ScriptLocation(script: Script(name: "", bytes: [], lines: []), line: 0)
    stepLimit = settings.stepLimit
    let roots = runtimePath.directories.map(\.root).joined(separator: ",")
    options.set(Array("runtimepath".utf8), to: .string(Array(roots.utf8)))
  }

  /// 'iskeyword' as it is now.
  var iskeywordOption: [UInt8] {
    guard case .string(let value) = options[Array("iskeyword".utf8)] else { return [] }
    return isLisp ? [Byte.hyphen, Byte.comma] + value : value
  }

  var isLisp: Bool { if case .number(1) = options[Array("lisp".utf8)] { true } else { false } }

  /// Whether the running command is Vim9 script.
  var isVim9: Bool { language ?? call?.isVim9 ?? context?.isVim9 ?? false }

  /// Whether comparisons ignore case where they do not say so.
  var ignoresCase: Bool {
    options.ignoresCase && !isVim9
  }

  /// Notes what begins to run, and where it was called.
  func begin(_ frame: CallFrame) {
    if !frames.isEmpty { frames[frames.count - 1].callLine = location.line }
    frames.append(frame)
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
    if steps > stepLimit { throw ScriptError(.limit, Array("the script runs too long".utf8)) }
  }

  func removeCurrentSyntax() { scopes.buffer.remove("current_syntax".utf8) }
}
