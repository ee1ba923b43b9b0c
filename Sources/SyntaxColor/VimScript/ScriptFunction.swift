/// A function that a script defined (`:help user-function`).
struct ScriptFunction {
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
  var defaults: [[UInt8]] = []
  /// Whether it takes `...`.
  let isVariadic: Bool
  /// Whether an error ends it (`abort`).
  var aborts = false
  /// Whether it needs a `self` (`dict`).
  var needsReceiver = false
  let body: Body
  /// The file it came from: what `s:` means in it.
  let context: ScriptContext
}
