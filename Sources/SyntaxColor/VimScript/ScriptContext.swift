/// A file that was sourced: what `s:` and `<sfile>` mean in it.
final class ScriptContext {
  /// The number of the script in the order of first sourcing, from 1: `<SNR>`.
  let number: Int
  let path: String
  /// The variables of the `s:` scope; kept when the file is sourced again.
  let variables: VimDictionary
  /// Whether the file began with `vim9script`.
  var isVim9 = false
  /// The files it has imported.
  var imports: Set<String> = []
  /// What it exports.
  var exports: Set<[UInt8]> = []

  init(number: Int, path: String, variables: VimDictionary) {
    self.number = number
    self.path = path
    self.variables = variables
  }

  /// Returns the full name of a function that belongs to the file only.
  func fullName(_ name: some Collection<UInt8>) -> [UInt8] {
    Array("<SNR>\(number)_".utf8) + name
  }
}
