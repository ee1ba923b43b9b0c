/// The variables that live as long as the load: the scopes `g:`, `b:`, `w:`, `t:` and `v:`
/// (`:help internal-variables`).
struct VariableScopes {
  let global: VimDictionary
  let buffer: VimDictionary
  let window: VimDictionary
  let tab: VimDictionary
  let vim: VimDictionary

  init(_ settings: ScriptSettings, in store: ValueStore) {
    global = store.scope()
    buffer = store.scope()
    window = store.scope()
    tab = store.scope()
    vim = store.scope()
    for (name, value) in settings.globals { global[name.utf8] = value.value }
    for (name, value) in settings.bufferVariables { buffer[name.utf8] = value.value }
    for (name, value) in Self.initialValues { vim[name.utf8] = value }
    vim["version".utf8] = .number(settings.version.shortNumber)
    vim["versionlong".utf8] = .number(settings.version.number)
  }

  /// The scope of a letter before the colon.
  subscript(letter: UInt8) -> VimDictionary? {
    switch letter {
    case UInt8(ascii: "g"): global
    case UInt8(ascii: "b"): buffer
    case UInt8(ascii: "w"): window
    case UInt8(ascii: "t"): tab
    case UInt8(ascii: "v"): vim
    default: nil
    }
  }

  /// Returns one of the few `v:` variables that have no prefix in old scripts.
  func compatible(_ name: ArraySlice<UInt8>) -> VimValue? {
    let names = ["version", "count", "errmsg", "shell_error", "this_session"]
    return names.contains { $0.utf8.elementsEqual(name) } ? vim[name] : nil
  }

  /// The values of `v:` variables.
  private static var initialValues: KeyValuePairs<String, VimValue> {
    [
      "true": .boolean(true),
      "false": .boolean(false), "null": .null, "none": .null, "count": .number(0),
      "count1": .number(1), "errmsg": .empty, "exception": .empty, "throwpoint": .empty,
      "lang": .string(Array("C".utf8)), "ctype": .string(Array("C".utf8)),
      "progname": .string(Array("vim".utf8)), "servername": .empty, "shell_error": .number(0),
      "t_number": .number(0), "t_string": .number(1), "t_func": .number(2),
      "t_list": .number(3), "t_dict": .number(4), "t_float": .number(5),
      "t_bool": .number(6), "t_none": .number(7), "numbermax": .number(.max),
      "numbermin": .number(.min), "numbersize": .number(64), "val": .number(0),
      "key": .number(0), "lnum": .number(0), "this_session": .empty, "statusmsg": .empty,
      "warningmsg": .empty, "vim_did_enter": .number(1), "foldstart": .number(0),
      "foldend": .number(0), "folddashes": .empty, "foldlevel": .number(0),
    ]
  }
}

extension ScriptSettings.Value {
  /// The value as scripts see it.
  fileprivate var value: VimValue {
    switch self {
    case .number(let number): .number(number)
    case .string(let string): .string(string)
    }
  }
}
