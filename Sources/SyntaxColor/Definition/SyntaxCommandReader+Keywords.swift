import Bytes

extension SyntaxCommandReader {
  /// `:syntax keyword` (`:help :syn-keyword`).
  func readKeyword(_ input: inout SyntaxArguments) throws(ScriptError) {
    let name = try readGroupName(&input)
    let group = try group(named: name)
    var options = ItemOptions(.keyword)
    // The words one behind the other: a command may have millions.
    var words: [UInt8] = []
    var ends: [Int] = []
    while !input.isAtCommandEnd {
      try options.read(&input, self)
      if input.isAtCommandEnd { break }
      while !input.isAtEnd, !Byte.isBlank(input.current) {
        if input.current == Byte.backslash, input[1] != 0 { input.advance() }
        words.append(input.current)
        input.advance()
      }
      ends.append(words.count)
      input.skipBlanks()
    }
    placeInInclude(group, &options.flags)
    let keyword = SyntaxKeyword(
      identity: identity(group, options), flags: options.flags,
      nextgroup: lists.identifier(for: options.nextgroup))
    var start = 0
    for end in ends {
      try add(words[start..<end], keyword)
      start = end
    }
    try finish(&input)
  }

  /// Adds a word and, for `ab[cd]`, the longer words it stands for.
  private func add(_ word: ArraySlice<UInt8>, _ keyword: SyntaxKeyword) throws(ScriptError) {
    let bracket = word.firstIndex(of: Byte.leftBracket) ?? word.endIndex
    var current = Array(word[..<bracket])
    keywords.add(current, keyword, ignoresCase: ignoresCase)
    if bracket == word.endIndex { return }
    var index = bracket + 1
    while true {
      guard index < word.endIndex else {
        throw ScriptError("E789: Missing ']': \(ScriptError.excerpt(word))")
      }
      if word[index] == Byte.rightBracket {
        if index + 1 < word.endIndex {
          throw ScriptError("E890: Trailing char after ']': \(ScriptError.excerpt(word))")
        }
        return
      }
      repeat {
        current.append(word[index])
        index += 1
      } while index < word.endIndex && word[index] & 0xC0 == 0x80
      keywords.add(current, keyword, ignoresCase: ignoresCase)
    }
  }
}
