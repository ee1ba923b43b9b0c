/// One call of a script's function: what `a:` and `l:` mean in it.
final class FunctionContext {
  /// The variables of the `a:` scope.
  let arguments: VimDictionary
  /// The variables of the `l:` scope, which names without a prefix belong to.
  let variables: VimDictionary
  /// Whether an error ends it (`abort`).
  let aborts: Bool
  /// Whether it is written in Vim9 script.
  let isVim9: Bool
  /// The class whose method it is.
  let type: VimObject?
  /// The call a lambda was made in: its variables are seen too.
  let outer: FunctionContext?
  /// How many calls there are outside this one, as ``outer`` leads to them.
  let depth: Int

  init(
    arguments: VimDictionary, variables: VimDictionary, aborts: Bool, isVim9: Bool,
    type: VimObject?, outer: FunctionContext?
  ) {
    self.arguments = arguments
    self.variables = variables
    self.aborts = aborts
    self.isVim9 = isVim9
    self.type = type
    self.outer = outer
    depth = (outer?.depth ?? 0) + 1
  }
}
