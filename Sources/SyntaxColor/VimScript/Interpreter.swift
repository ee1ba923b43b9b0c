/// Runs syntax files: the part of Vim script they are written in (`:help usr_41`).
///
/// It reads files from the given directories only, writes nothing and runs nothing. What it does
/// not understand is a diagnostic, and the next command runs.
final class Interpreter {
  /// Where files are looked up.
  let runtimePath: RuntimePath
  /// What gets the `:syntax` and `:highlight` commands.
  unowned let handler: any SyntaxCommandHandler
  /// The caller's decisions.
  let settings: ScriptSettings
  /// The text that is going to be coloured, for `getline()` and `search()`.
  let text: SourceBuffer?
  /// What went wrong so far.
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether `getline()`, `search()`, `line('$')` or `%` was asked, so that the result holds for
  /// this text only.
  private(set) var dependsOnText = false
  /// 'iskeyword' as it is now.
  var iskeywordOption: [UInt8] { Array("@,48-57,_,192-255".utf8) }

  /// Creates an interpreter with fresh variables.
  init(
    runtimePath: RuntimePath, handler: any SyntaxCommandHandler,
    settings: ScriptSettings = ScriptSettings(), text: SourceBuffer? = nil
  ) {
    self.runtimePath = runtimePath
    self.handler = handler
    self.settings = settings
    self.text = text
  }

  /// Does what `:set filetype=a.b` does: for each part runs `syntax/a.vim` and `syntax/a/*.vim` in
  /// every directory.
  ///
  /// - Returns: Whether a file was found.
  func loadSyntax(filetype: String) -> Bool { false }

  /// Runs the file or files that `:syn include` names: a full path, one with `<sfile>` or
  /// `$VIMRUNTIME`, else whatever `:runtime!` finds.
  func sourceForInclude(
    _ argument: ArraySlice<UInt8>, at location: ScriptLocation
  ) throws(ScriptError) {
    throw ScriptError("E484: Can't open file ", quoting: argument)
  }

  /// Records what is wrong; `silent!` is heeded.
  func report(_ message: String, at location: ScriptLocation) {
    diagnostics.append(Diagnostic(.error, message, at: location.diagnosticLocation))
  }

  /// Takes `b:current_syntax` away, as `:syntax clear` does.
  func removeCurrentSyntax() {}
}
