/// A file that was sourced: what `s:` and `<sfile>` mean in it.
final class ScriptContext {
  /// The number of the script in the order of first sourcing, from 1: `<SNR>`.
  let number: Int
  let path: String
  /// The variables of the `s:` scope; kept when the file is sourced again.
  let variables: VimDictionary
  /// Whether the file began with `vim9script`.
  var isVim9 = false

  init(number: Int, path: String, variables: VimDictionary) {
    self.number = number
    self.path = path
    self.variables = variables
  }
}
