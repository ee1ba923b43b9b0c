/// A Funcref: a function with bound arguments (`:help Funcref`, `:help Partial`).
final class VimFunction: ValueStore.Container {
  enum Target {
    case builtin([UInt8])
    /// A function of a script; looked up by its full name when called.
    case named([UInt8])
    /// A `{args -> expression}` or a numbered function.
    case body(ScriptFunction)
    /// A method of an object or class, and the class that defines it.
    case method(ScriptFunction, of: VimObject, in: VimObject)
  }

  let target: Target
  /// Arguments put before those of the call.
  private(set) var boundArguments: [VimValue]
  /// What `self` is.
  private(set) var receiver: VimDictionary?
  /// The variables of the function a lambda was made in.
  private(set) var closure: FunctionContext?

  init(
    _ target: Target, boundArguments: [VimValue] = [], receiver: VimDictionary? = nil,
    closure: FunctionContext? = nil
  ) {
    self.target = target
    self.boundArguments = boundArguments
    self.receiver = receiver
    self.closure = closure
  }

  func removeContents() {
    boundArguments = []
    receiver = nil
    closure = nil
  }

  /// The name that `string()` and error messages show.
  var name: [UInt8] {
    switch target {
    case .builtin(let name), .named(let name): name
    case .body(let function), .method(let function, _, _): function.name
    }
  }
}
