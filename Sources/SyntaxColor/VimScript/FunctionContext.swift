/// One call of a script's function: what `a:` and `l:` mean in it.
final class FunctionContext {
  /// The variables of the `a:` scope.
  let arguments: VimDictionary
  /// The variables of the `l:` scope, which names without a prefix belong to.
  let variables: VimDictionary
  /// Whether an error ends it (`abort`).
  let aborts: Bool
  /// The call a lambda was made in: its variables are seen too.
  let outer: FunctionContext?
  /// How many calls there are outside this one, as ``outer`` leads to them.
  let depth: Int

  init(
    arguments: VimDictionary, variables: VimDictionary, aborts: Bool,
    outer: FunctionContext?
  ) {
    self.arguments = arguments
    self.variables = variables
    self.aborts = aborts
    self.outer = outer
    depth = (outer?.depth ?? 0) + 1
  }
}
