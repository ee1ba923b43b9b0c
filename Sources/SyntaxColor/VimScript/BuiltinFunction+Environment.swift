import Bytes

extension BuiltinFunction {
  /// The functions that ask what there is: variables, files, features, functions.
  static let environment: KeyValuePairs<StaticString, BuiltinFunction> = [
    "exists": .init(1...1) { (i, a) throws(ScriptError) in .number(i.exists(try a[0].asString())) },
    "has": .init(1...2) { (i, a) throws(ScriptError) in
      .truth(VimFeature.isPresent(try a[0].asString(), in: i.version))
    },
    "expand": .init(1...3, expanded), "expandcmd": .init(1...2, expanded),
    "fnamemodify": .init(2...2) { (i, a) throws(ScriptError) in
      try i.store.string(FileNameExpansion.modified(a[0].asString(), a[1].asString()))
    },
    "simplify": .init(1...1) { (i, a) throws(ScriptError) in
      let path = String(decoding: try a[0].asString(), as: UTF8.self)
      return try i.store.string(Array(FileNameExpansion.normalized(path).utf8))
    },
    // The system's shell is taken to be dash, as on Debian, which `sh.vim` asks for.
    "resolve": .init(1...1) { (_, a) throws(ScriptError) in
      let isShell = try a[0].asString().elementsEqual("/bin/sh".utf8)
      return isShell ? .string(Array("/usr/bin/dash".utf8)) : a[0]
    },
    "executable": .init(1...1) { (_, a) throws(ScriptError) in
      .truth(try a[0].asString().elementsEqual("/bin/sh".utf8))
    },
    "filereadable": .init(1...1, isReadable), "file_readable": .init(1...1, isReadable),
    "glob": .init(1...4) { (i, a) throws(ScriptError) in
      let pattern = String(decoding: try a[0].asString(), as: UTF8.self)
      return try i.files(matching: [pattern], asList: try a.optional(2)?.isTrue() ?? false)
    },
    "globpath": .init(2...5) { (i, a) throws(ScriptError) in
      let tail = String(decoding: try a[1].asString(), as: UTF8.self)
      let folders = try a[0].asString().split(separator: Byte.comma)
      let patterns = folders.map { "\(String(decoding: $0, as: UTF8.self))/\(tail)" }
      return try i.files(matching: patterns, asList: try a.optional(3)?.isTrue() ?? false)
    },
    "readfile": .init(1...3, lines),
    "function": .init(1...3, reference), "funcref": .init(1...3, reference),
    "call": .init(2...3) { (i, a) throws(ScriptError) in
      let receiver = try a.optional(2)?.asDictionary(for: "call()")
      return try i.call(a[0], a[1].asList(for: "call()").items, receiver: receiver)
    },
    "eval": .init(1...1) { (i, a) throws(ScriptError) in try i.evaluate(a[0].asString()) },
    "execute": .init(1...2) { (i, a) throws(ScriptError) in
      let commands: [VimValue] = if case .list(let list) = a[0] { list.items } else { [a[0]] }
      for command in commands { _ = try i.execute(command.asString(), kind: .file) }
      return .empty
    },
    "hlexists": .init(1...1, isHighlightDefined),
    "highlight_exists": .init(1...1, isHighlightDefined),
    "hlID": .init(1...1) { (i, a) throws(ScriptError) in
      .number(i.handler.groupNumber(named: try a[0].asString()))
    },
    "synIDtrans": .init(1...1) { (i, a) throws(ScriptError) in
      .number(i.handler.linkedGroup(try a[0].asNumber()))
    },
    "synIDattr": .init(2...3) { (i, a) throws(ScriptError) in
      guard try a[1].asString().elementsEqual("name".utf8) else { return .empty }
      return .string(i.handler.groupName(try a[0].asNumber()))
    },
    "submatch": .init(1...2) { (i, a) throws(ScriptError) in
      let index = try a[0].asNumber()
      return i.submatches.indices.contains(index) ? .string(i.submatches[index]) : .empty
    },
    "getbufvar": .init(2...3) { (i, a) throws(ScriptError) in
      let name = try a[1].asString()
      if name.first == Byte.ampersand { return i.options[Array(name.dropFirst())] ?? .empty }
      if name.isEmpty { return .dictionary(i.scopes.buffer) }
      return i.scopes.buffer[name] ?? a.optional(2) ?? .empty
    },
    "setbufvar": .init(3...3) { (i, a) throws(ScriptError) in
      let name = try a[1].asString()
      if name.first == Byte.ampersand {
        let option = Array(name.dropFirst())
        try i.assign(a[2], to: .option(option))
      } else {
        try i.store.charge(64 + name.count)
        i.scopes.buffer.set(name, to: a[2])
      }
      return .number(0)
    },
    "islocked": .init(1...1) { (i, a) throws(ScriptError) in
      switch try i.variable(a[0].asString()) {
      case .list(let list): .truth(list.isLocked)
      case .dictionary(let dictionary): .truth(dictionary.isLocked)
      case .some: .number(0)
      case nil: .number(-1)
      }
    },
    "isdirectory": zero, "getfsize": fileNumber, "getftime": fileNumber, "did_filetype": zero,
    "eventhandler": zero, "localtime": zero, "getpid": zero, "reltime": zero,
    "exepath": nothing, "getenv": nothing, "environ": nothing, "getcwd": nothing,
    "tempname": nothing, "hostname": nothing, "mode": nothing, "strftime": nothing,
    "writefile": notWritten, "mkdir": zero,
    "system": command, "systemlist": command, "delete": refused,
    "rename": refused, "chdir": refused, "libcall": refused,
    "libcallnr": refused, "job_start": refused, "term_start": refused, "input": refused,
    "inputlist": refused, "confirm": refused, "feedkeys": refused, "py3eval": refused,
    "pyeval": refused, "luaeval": refused, "perleval": refused, "rubyeval": refused,
    "setenv": refused, "ch_open": refused, "timer_start": refused, "getchar": refused,
  ]

  /// A size or time of a file: 1 for each there is.
  private static let fileNumber = BuiltinFunction(1...1) { (i, a) throws(ScriptError) in
    let path = String(decoding: try a[0].asString(), as: UTF8.self)
    return .number(i.runtimePath.contents(of: path) == nil ? -1 : 1)
  }

  /// Would write a file: reported, but who keeps a cache goes on as if it were kept.
  private static let notWritten = BuiltinFunction(2...3) { (i, _) throws(ScriptError) in
    i.errors.report("E48: Not allowed: a syntax file may not write anything", at: i.location)
    return .number(0)
  }

  /// Would run a program: an error, as if there were none of that name.
  private static let command = BuiltinFunction(1...2) { (i, _) throws(ScriptError) in
    i.scopes.vim["shell_error".utf8] = .number(127)
    throw ScriptError("E48: Not allowed: a syntax file may not write or run anything")
  }

  private static let expanded: Body = { (i, a) throws(ScriptError) in
    try i.store.string(FileNameExpansion(i).value(a[0].asString()))
  }

  private static let isHighlightDefined: Body = { (i, a) throws(ScriptError) in
    .truth(i.handler.isHighlightDefined(try a[0].asString()))
  }

  private static let isReadable: Body = { (i, a) throws(ScriptError) in
    .truth(i.runtimePath.contents(of: String(decoding: try a[0].asString(), as: UTF8.self)) != nil)
  }

  private static let lines: Body = { (i, a) throws(ScriptError) in
    let path = try a[0].asString()
    guard let contents = i.runtimePath.contents(of: String(decoding: path, as: UTF8.self)) else {
      throw ScriptError("E484: Can't open file ", quoting: path)
    }
    var lines = contents.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    try i.store.charge(lines.count * 16)
    return try i.store.list(strings: lines.map(Array.init))
  }

  /// `function(name, arguments, dictionary)`.
  private static let reference: Body = { (i, a) throws(ScriptError) in
    var bound: [VimValue] = []
    var receiver: VimDictionary?
    for argument in a.dropFirst() {
      switch argument {
      case .list(let list): bound = list.items
      case .dictionary(let dictionary): receiver = dictionary
      default: throw ScriptError("E923: Second argument of function() must be a list or a dict")
      }
    }
    let value: VimValue =
      if case .function = a[0] { a[0] } else { try i.functionValue(named: a[0].asString()) }
    guard case .function(let function) = value, a.count > 1 else { return value }
    return .function(
      try i.store.keep(
        VimFunction(
          function.target, boundArguments: function.boundArguments + bound,
          receiver: receiver ?? function.receiver, closure: function.closure)))
  }
}
