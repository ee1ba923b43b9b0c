/// What a definition reader may ask of the script that it reads for.
protocol ScriptHost: AnyObject {
  /// Runs the file or files that `:syntax include` names: a full path, one with `<sfile>` or
  /// `$VIMRUNTIME`, else whatever `:runtime!` finds.
  func source(included name: ArraySlice<UInt8>) throws(ScriptError)

  /// Whether the command stands in Vim9 script.
  var isVim9: Bool { get }
  /// Whether 'lisp' is on, which makes `-` a character of words.
  var isLisp: Bool { get }

  /// Counts work beyond that of a command as long as its text: about an operator's worth each.
  ///
  /// - Throws: A limit error if the script did too much.
  func step(_ count: Int) throws(ScriptError)

  /// Takes `b:current_syntax` away, as `:syntax clear` does.
  func removeCurrentSyntax()
}
