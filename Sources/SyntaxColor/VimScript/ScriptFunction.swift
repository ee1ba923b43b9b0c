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
  /// The name that the arguments of `...` have in Vim9 script.
  var rest: [UInt8]?
  /// Whether an error ends it (`abort`).
  var aborts = false
  /// Whether it needs a `self` (`dict`).
  var needsReceiver = false
  let body: Body
  /// The file it came from: what `s:` means in it.
  let context: ScriptContext
  /// The line of its `:function`.
  var line = 0
  /// Whether its body is Vim9 script.
  var isVim9 = false
}

extension ScriptFunction {
  /// Makes a function with that header.
  init(
    name: [UInt8], _ header: FunctionHeader, body: Body, context: ScriptContext, line: Int,
    isVim9: Bool, needsReceiver: Bool = false
  ) {
    self.init(
      name: name, parameters: header.parameters, defaults: header.defaults,
      isVariadic: header.isVariadic, aborts: header.aborts,
      needsReceiver: header.needsReceiver || needsReceiver, body: body, context: context,
      line: line, isVim9: isVim9)
    rest = header.rest
  }
}
