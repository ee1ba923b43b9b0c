import Bytes

extension BuiltinFunction {
  /// The functions that look at the text or at the editor.
  static let buffer: KeyValuePairs<StaticString, BuiltinFunction> = [
    "getline": .init(1...2) { (i, a) throws(ScriptError) in
      let first = try i.buffer.lineNumber(a[0])
      guard a.count > 1 else { return try i.store.string(i.buffer.line(first)) }
      let last = min(try i.buffer.lineNumber(a[1]), i.buffer.lineCount)
      guard first <= last else { return .list(try i.store.list()) }
      return try i.store.list(strings: (max(first, 1)...max(last, 1)).map { i.buffer.line($0) })
    },
    "line": .init(1...2) { (i, a) throws(ScriptError) in .number(try i.buffer.lineNumber(a[0])) },
    "col": .init(1...2) { (i, a) throws(ScriptError) in
      try a[0].asString().elementsEqual("$".utf8)
        ? .number(i.buffer.line(i.buffer.cursor.line).count + 1) : .number(i.buffer.cursor.column)
    },
    "cursor": .init(1...3) { (i, a) throws(ScriptError) in
      if case .list(let list) = a[0] {
        guard list.items.count > 1 else { throw ScriptError("E474: Invalid argument") }
        i.buffer.moveCursor(
          line: try list.items[0].asNumber(), column: try list.items[1].asNumber())
      } else {
        i.buffer.moveCursor(
          line: try a[0].asNumber(), column: try a.optional(1)?.asNumber() ?? 1)
      }
      return .number(0)
    },
    "getcurpos": .init(0...1) { (i, _) throws(ScriptError) in try cursorPosition(i) },
    "getpos": .init(1...1) { (i, _) throws(ScriptError) in try cursorPosition(i) },
    "setpos": .init(2...2) { (i, a) throws(ScriptError) in
      let items = try a[1].asList(for: "setpos()").items
      if items.count > 2 {
        i.buffer.moveCursor(line: try items[1].asNumber(), column: try items[2].asNumber())
      }
      return .number(0)
    },
    "search": .init(1...5) { (i, a) throws(ScriptError) in
      .number(try i.searchText(a)?.line ?? 0)
    },
    "searchpos": .init(1...5) { (i, a) throws(ScriptError) in
      let found = try i.searchText(a) ?? (0, 0)
      return .list(try i.store.list([.number(found.line), .number(found.column)]))
    },
    "nextnonblank": .init(1...1) { (i, a) throws(ScriptError) in
      let start = max(try i.buffer.lineNumber(a[0]), 1)
      for line in stride(from: start, through: i.buffer.lineCount, by: 1)
      where !i.buffer.line(line).allSatisfy(Byte.isBlank) { return .number(line) }
      return .number(0)
    },
    "prevnonblank": .init(1...1) { (i, a) throws(ScriptError) in
      let start = min(try i.buffer.lineNumber(a[0]), i.buffer.lineCount)
      for line in stride(from: start, to: 0, by: -1)
      where !i.buffer.line(line).allSatisfy(Byte.isBlank) { return .number(line) }
      return .number(0)
    },
    "bufname": .init(0...1) { (i, _) throws(ScriptError) in .string(i.buffer.fileName) },
    "wordcount": zero, "bufnr": one, "bufwinnr": one, "winnr": one, "winbufnr": one,
    "tabpagenr": one, "bufexists": one, "bufloaded": one, "buflisted": one,
    "winwidth": zero, "winheight": zero, "virtcol": one, "wincol": one, "winline": one,
    "foldclosed": zero, "foldclosedend": zero, "foldlevel": zero, "synID": zero,
    "synstack": zero, "synconcealed": zero, "indent": zero, "diff_hlID": zero,
    "diff_filler": zero, "line2byte": zero, "pumvisible": zero, "histdel": zero,
    "maparg": nothing, "mapcheck": nothing, "hasmapto": zero, "getreg": nothing,
    "setreg": zero, "foldtext": nothing, "getwinvar": nothing, "gettabvar": nothing,
    "prop_type_get": dictionary, "getbufinfo": list, "getwininfo": list, "gettabinfo": list,
    "prop_list": list, "getmatches": list, "sign_getdefined": list, "sign_getplaced": list,
    "getqflist": list, "getloclist": list, "getjumplist": list, "getchangelist": list,
    "getmarklist": list, "prop_type_list": list, "prop_find": dictionary,
    "winsaveview": dictionary, "undotree": dictionary, "getcompletion": list,
    "prop_type_add": zero, "prop_type_change": zero, "prop_type_delete": zero, "prop_add": zero,
    "prop_clear": zero, "prop_remove": zero, "matchadd": zero, "matchaddpos": zero,
    "matchdelete": zero, "clearmatches": zero, "setmatches": zero, "sign_define": zero,
    "haslocaldir": zero, "searchpair": zero, "setwinvar": zero, "settabvar": zero,
    "win_getid": one, "win_gotoid": zero, "bufadd": one, "bufload": zero, "bufnumber": one,
    "tabpagewinnr": one, "winrestview": zero, "screencol": one, "screenrow": one,
    "charcol": one, "setline": refused, "append": refused, "deletebufline": refused,
    "setbufline": refused, "appendbufline": refused, "popup_create": refused,
    "getfontname": nothing, "visualmode": nothing,
  ]

  /// A list of things there are none of.
  private static let list = BuiltinFunction(0...5) { (i, _) throws(ScriptError) in
    .list(try i.store.list())
  }

  /// What is known of a thing there is none of.
  private static let dictionary = BuiltinFunction(0...5) { (i, _) throws(ScriptError) in
    .dictionary(try i.store.dictionary())
  }

  /// A number that counts buffers or windows: there is one.
  private static let one = BuiltinFunction(0...5) { (_, _) throws(ScriptError) in .number(1) }

  /// Returns the cursor as `getcurpos()` gives it.
  private static func cursorPosition(_ interpreter: Interpreter) throws(ScriptError) -> VimValue {
    let cursor = interpreter.buffer.cursor
    let numbers = [0, cursor.line, cursor.column, 0, cursor.column]
    return .list(try interpreter.store.list(numbers.map(VimValue.number)))
  }
}
