/// A function that a script defined (`:help user-function`).
final class ScriptFunction {
  /// What runs when it is called.
  enum Body {
    /// The lines between `:function` and `:endfunction`.
    case commands(Script)
    /// The expression behind `->` of a lambda.
    case expression(Script)
  }

  /// Its full name; a lambda and a function of a dictionary have a number.
  let name: [UInt8]
  /// The names of its arguments, without `a:`.
  let parameters: [[UInt8]]
  /// For the last parameters the expressions that stand in for a missing argument.
  let defaults: [[UInt8]]
  /// Whether it takes `...`.
  let isVariadic: Bool
  /// Whether an error ends it (`abort`).
  let aborts: Bool
  /// Whether it needs a `self` (`dict`).
  let needsReceiver: Bool
  /// What it does.
  let body: Body
  /// The file it came from: what `s:` means in it.
  let context: ScriptContext

  /// Creates a function.
  init(
    name: [UInt8], parameters: [[UInt8]], defaults: [[UInt8]] = [], isVariadic: Bool,
    aborts: Bool = false, needsReceiver: Bool = false, body: Body, context: ScriptContext
  ) {
    self.name = name
    self.parameters = parameters
    self.defaults = defaults
    self.isVariadic = isVariadic
    self.aborts = aborts
    self.needsReceiver = needsReceiver
    self.body = body
    self.context = context
  }
}
