/// What a definition reader may ask of the script that it reads for.
protocol ScriptHost: AnyObject {
  /// Runs the file or files that `:syntax include` names: a full path, one with `<sfile>` or
  /// `$VIMRUNTIME`, else whatever `:runtime!` finds.
  func source(included name: ArraySlice<UInt8>) throws(ScriptError)

  /// Takes `b:current_syntax` away, as `:syntax clear` does.
  func removeCurrentSyntax()
}
