import Bytes

extension Interpreter {
  /// Does what `:set filetype=a.b` does: for each part runs `syntax/a.vim` and `syntax/a/*.vim` in
  /// every directory.
  ///
  /// - Returns: Whether a file was found.
  func loadSyntax(filetype: String) -> Bool {
    do {
      return try sourceSyntax(filetype: Array(filetype.utf8))
    } catch {
      let message =
        error.kind == .exception
        ? "E605: Exception not caught: \(error)" : error.description
      errors.record(message, at: errors.failure ?? location)
      return true
    }
  }

  /// Loads each part of a filetype; returns whether a file was found.
  @discardableResult
  func sourceSyntax(filetype: [UInt8]) throws(ScriptError) -> Bool {
    var isFound = false
    let outer = self.filetype
    defer { self.filetype = outer }
    self.filetype = filetype
    for name in ["filetype", "syntax"] { options.set(Array(name.utf8), to: .string(filetype)) }
    for part in filetype.split(separator: Byte.dot) {
      let isName = part.allSatisfy {
        $0 != Byte.slash && $0 != Byte.asterisk && $0 != Byte.question
      }
      guard isName else { continue }
      let name = String(decoding: part, as: UTF8.self)
      for directory in runtimePath.directories {
        let patterns = ["syntax/\(name).vim", "syntax/\(name)/*.vim"]
        for path in patterns.flatMap(directory.paths(matching:)) {
          isFound = true
          try source(path: "\(directory.root)/\(path)")
        }
      }
    }
    return isFound
  }

  func source(included argument: ArraySlice<UInt8>) throws(ScriptError) {
    let name = argument.prefix { $0 != Byte.bar }
    let names = [Byte.lessThan, Byte.dollar, Byte.slash, Byte.tilde].contains(name.first ?? 0)
    if names { return try source(Array(name)) }
    guard try runtime(Array(name), all: true) else {
      throw ScriptError("E484: Can't open file ", quoting: name)
    }
  }

  /// Runs `:runtime[!] {file} …`; returns whether there was a file.
  @discardableResult
  func runtime(_ argument: [UInt8], all: Bool) throws(ScriptError) -> Bool {
    var isFound = false
    var words = argument.split(whereSeparator: Byte.isBlank)
    if let first = words.first,
      ["START", "OPT", "PACK", "ALL"].contains(where: { first.elementsEqual($0.utf8) })
    {
      words.removeFirst()
    }
    let patterns = words.map {
      String(decoding: FileNameExpansion.unescaped($0), as: UTF8.self)
    }
    for directory in runtimePath.directories {
      for path in patterns.flatMap(directory.paths(matching:)) {
        isFound = true
        try source(path: "\(directory.root)/\(path)")
        if !all { return true }
      }
    }
    return isFound
  }

  /// Runs `:source {file}`.
  func source(_ argument: [UInt8]) throws(ScriptError) {
    guard !argument.isEmpty else { return }
    let path = FileNameExpansion(self).expanded(argument)
    try source(path: String(decoding: path, as: UTF8.self))
  }

  /// Runs a file by its full path.
  func source(path: String) throws(ScriptError) {
    let path = FileNameExpansion.normalized(path)
    guard let script = try files.script(at: path, in: runtimePath, store) else {
      throw ScriptError("E484: Can't open file ", quoting: path.utf8)
    }
    let own = try files.context(of: path, store)
    let outer = (context, call, language)
    defer { (context, call, language) = outer }
    (context, call, language) = (own, nil, nil)
    own.isVim9 = false
    begin(CallFrame(name: Array(path.utf8), firstLine: 0, isFunction: false))
    defer { frames.removeLast() }
    _ = try CommandRunner(script, kind: .file, interpreter: self).run()
  }

  /// Runs the file that `a#b#c` belongs to, `autoload/a/b.vim`, once.
  func autoload(_ name: [UInt8]) throws(ScriptError) -> Bool {
    // By its name: another directory may have come before the first one since.
    let package = name.split(separator: Byte.hash).dropLast().joined(separator: [Byte.hash])
    guard let path = autoloadPath(name), !files.wasRun(path),
      files.autoloaded.insert(Array(package)).inserted
    else { return false }
    try source(path: path)
    return true
  }

  /// Returns the path of the file that `a#b#c` belongs to, if there is one.
  func autoloadPath(_ name: [UInt8]) -> String? {
    let name = name.starts(with: "g:".utf8) ? name.dropFirst(2) : name[...]
    let parts = name.split(separator: Byte.hash).dropLast()
    guard !parts.isEmpty else { return nil }
    let file = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    return runtimePath.paths(matching: "autoload/\(file).vim").first
  }
}
