import Bytes

/// A command of Vim script, its abbreviation resolved (`:help ex-cmd-index`).
enum ExCommand: Hashable {
  case syntax, highlight
  case `if`, elseif, `else`, endif
  case `while`, endwhile, `for`, endfor, `break`, `continue`
  case `try`, `catch`, finally, endtry, `throw`
  case function, endfunction, def, enddef, `return`, call, eval
  case `let`, `var`, final, const, unlet, lock, unlock
  /// `:class`, `:interface` and `:enum`, what ends them, and `:type`.
  case `class`, interface, `enum`, endType, type
  case `import`, export
  case execute, echo
  case runtime, source, finish
  case command, deleteCommand, deleteFunction
  case set, doAutocommand, redirect, filetype, vim9script
  /// A word before a command that changes how it runs.
  case modifier
  /// `:silent`.
  case silent
  /// `:legacy` and `:vim9cmd`: the language of the command behind them.
  case legacy, vim9Command
  /// Does nothing here; a `|` ends it.
  case ignored
  /// Does nothing here; it takes the whole line.
  case ignoredLine
  /// Would write or run something: an error, and it takes the whole line.
  case refused

  /// A command's full name and the number of letters of its shortest abbreviation.
  struct Entry: Sendable {
    let name: StaticString
    let shortest: Int
    let command: ExCommand

    fileprivate init(_ name: StaticString, _ shortest: Int, _ command: ExCommand) {
      self.name = name
      self.shortest = shortest
      self.command = command
    }
  }

  /// Whether its arguments are expressions.
  var takesExpressions: Bool {
    switch self {
    case .if, .elseif, .while, .for, .throw, .function, .def, .return, .call, .eval, .let, .var,
      .final, .const, .unlet, .execute, .echo, .import, .type:
      true
    default: false
    }
  }

  /// Returns the command `name` stands for, abbreviated or not.
  static func named(_ name: ArraySlice<UInt8>) -> Entry? {
    guard let key = key(of: name) else { return nil }
    return table[key].map { entries[$0] }
  }

  /// Packs up to twelve small letters and the length in one number.
  private static func key(of name: some Collection<UInt8>) -> UInt64? {
    guard name.count < 16 else { return nil }
    var key = UInt64(name.count)
    for byte in name.prefix(12) {
      guard Byte.isLowercase(byte) || byte == UInt8(ascii: "9") else { return nil }
      key = key << 5 | UInt64(byte & 0x1F)
    }
    return key
  }

  private static let table: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    for (index, entry) in entries.enumerated() {
      let name = Array(String(describing: entry.name).utf8)
      for length in entry.shortest...name.count {
        if let key = key(of: name.prefix(length)), table[key] == nil { table[key] = index }
      }
    }
    return table
  }()

  /// Every command known; of two that share an abbreviation the one Vim takes stands first.
  private static let entries: [Entry] = [
    Entry("syntax", 2, .syntax), Entry("highlight", 2, .highlight),
    Entry("if", 2, .if), Entry("elseif", 5, .elseif), Entry("else", 2, .else),
    Entry("endif", 2, .endif),
    Entry("while", 2, .while), Entry("endwhile", 4, .endwhile), Entry("for", 3, .for),
    Entry("endfor", 5, .endfor), Entry("break", 4, .break), Entry("continue", 3, .continue),
    Entry("try", 3, .try), Entry("catch", 3, .catch), Entry("final", 5, .final),
    Entry("finally", 4, .finally), Entry("endtry", 4, .endtry), Entry("throw", 2, .throw),
    Entry("function", 2, .function), Entry("endfunction", 4, .endfunction),
    Entry("def", 3, .def), Entry("enddef", 6, .enddef), Entry("export", 3, .export),
    Entry("class", 5, .class), Entry("abstract", 8, .modifier), Entry("endclass", 8, .endType),
    Entry("enum", 4, .enum), Entry("endenum", 7, .endType), Entry("interface", 9, .interface),
    Entry("endinterface", 12, .endType), Entry("type", 4, .type), Entry("import", 3, .import),
    Entry("lockvar", 5, .lock), Entry("unlockvar", 4, .unlock), Entry("vim9cmd", 4, .vim9Command),
    Entry("return", 4, .return), Entry("call", 3, .call), Entry("eval", 2, .eval),
    Entry("let", 3, .let), Entry("var", 3, .var), Entry("const", 4, .const),
    Entry("unlet", 3, .unlet),
    Entry("execute", 3, .execute), Entry("echo", 2, .echo), Entry("echoerr", 5, .echo),
    Entry("echomsg", 5, .echo), Entry("echon", 5, .echo), Entry("echoconsole", 5, .echo),
    Entry("runtime", 2, .runtime), Entry("source", 2, .source), Entry("finish", 4, .finish),
    Entry("command", 3, .command), Entry("delcommand", 4, .deleteCommand),
    Entry("delfunction", 4, .deleteFunction),
    Entry("set", 2, .set), Entry("setlocal", 4, .set), Entry("setglobal", 4, .set),
    Entry("doautocmd", 2, .doAutocommand), Entry("doautoall", 7, .doAutocommand),
    Entry("vim9script", 4, .vim9script), Entry("silent", 3, .silent),
    Entry("keepjumps", 5, .modifier), Entry("keepalt", 5, .modifier),
    Entry("keepmarks", 3, .modifier), Entry("keeppatterns", 5, .modifier),
    Entry("lockmarks", 3, .modifier), Entry("noautocmd", 3, .modifier),
    Entry("noswapfile", 3, .modifier), Entry("sandbox", 3, .modifier),
    Entry("unsilent", 3, .modifier), Entry("verbose", 4, .modifier),
    Entry("confirm", 4, .modifier), Entry("legacy", 3, .legacy),
    Entry("augroup", 3, .ignored), Entry("colorscheme", 4, .ignored),
    Entry("comclear", 4, .ignored), Entry("echohl", 5, .ignored), Entry("filetype", 5, .filetype),
    Entry("mkview", 4, .ignored),
    Entry("nohlsearch", 3, .ignored), Entry("ownsyntax", 2, .ignored), Entry("redir", 4, .redirect),
    Entry("foldopen", 5, .ignored),
    Entry("foldclose", 5, .ignored), Entry("fold", 2, .ignored),
    Entry("redraw", 4, .ignored), Entry("redrawstatus", 7, .ignored),
    Entry("scriptencoding", 7, .ignored), Entry("scriptversion", 7, .ignored),
    Entry("sleep", 2, .ignored), Entry("defcompile", 4, .ignored), Entry("helptags", 5, .ignored),
    Entry("packadd", 2, .ignored), Entry("match", 3, .ignored), Entry("defer", 4, .ignored),
    Entry("autocmd", 2, .ignoredLine), Entry("normal", 4, .ignoredLine),
    Entry("abbreviate", 2, .ignoredLine), Entry("map", 3, .ignoredLine),
    Entry("nmap", 2, .ignoredLine), Entry("vmap", 2, .ignoredLine), Entry("imap", 2, .ignoredLine),
    Entry("omap", 2, .ignoredLine), Entry("xmap", 2, .ignoredLine),
    Entry("noremap", 2, .ignoredLine),
    Entry("nnoremap", 2, .ignoredLine), Entry("vnoremap", 2, .ignoredLine),
    Entry("inoremap", 3, .ignoredLine), Entry("xnoremap", 2, .ignoredLine),
    Entry("onoremap", 3, .ignoredLine), Entry("cnoremap", 3, .ignoredLine),
    Entry("unmap", 3, .ignoredLine), Entry("nunmap", 3, .ignoredLine),
    Entry("menu", 2, .ignoredLine), Entry("amenu", 2, .ignoredLine),
    Entry("anoremenu", 2, .ignoredLine), Entry("noremenu", 6, .ignoredLine),
    Entry("nmenu", 3, .ignoredLine), Entry("vmenu", 3, .ignoredLine),
    Entry("tmenu", 2, .ignoredLine), Entry("unmenu", 4, .ignoredLine),
    Entry("aunmenu", 3, .ignoredLine), Entry("sign", 3, .ignoredLine),
    Entry("perl", 2, .refused), Entry("python", 2, .refused), Entry("pyx", 3, .refused),
    Entry("ruby", 3, .refused), Entry("lua", 3, .refused), Entry("tcl", 2, .refused),
    Entry("mzscheme", 2, .refused), Entry("write", 1, .refused), Entry("edit", 1, .refused),
    Entry("read", 1, .refused), Entry("substitute", 1, .refused), Entry("global", 1, .refused),
    Entry("delete", 1, .refused), Entry("quit", 1, .refused), Entry("qall", 2, .refused),
    Entry("make", 3, .refused), Entry("grep", 2, .refused), Entry("terminal", 3, .refused),
    Entry("mksession", 3, .refused), Entry("mkvimrc", 2, .refused), Entry("wundo", 2, .refused),
    Entry("wq", 2, .refused), Entry("update", 2, .refused), Entry("cd", 2, .refused),
  ]
}
