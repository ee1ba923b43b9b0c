extension DirectCompiler {
  mutating func emit(
    _ atom: VimPattern.Atom, least: Int, most: Int?, isGreedy: Bool, _ follow: Follow
  ) {
    guard least <= 100, most ?? 0 <= 100, most != 0 else {
      return most == 0 ? () : giveUp()
    }
    if let set = rules.characters(of: atom) {
      return emitRun(set, least: least, most: most, isGreedy: isGreedy, follow)
    }
    // What can match nothing could be repeated for ever.
    guard MatchSize(of: atom).least > 0 || most == 1 || isRemembered else { return giveUp() }
    withoutMatchBounds {
      $0.emitGroup(atom, least: least, most: most, isGreedy: isGreedy, follow)
    }
  }

  /// Writes out what must match, and then what may.
  private mutating func emitGroup(
    _ atom: VimPattern.Atom, least: Int, most: Int?, isGreedy: Bool, _ follow: Follow
  ) {
    let first = FirstBytes(of: VimPattern.Piece(atom), by: rules)
    let again = Follow(first: first.or(follow.first), isEnd: false)
    for count in 0..<least {
      emit(atom, count == least - 1 && most == least ? follow : again)
      guard !isUnsupported else { return }
    }
    if let most {
      emitOptional(atom, most - least, first, isGreedy: isGreedy, follow, again)
    } else {
      let place = emitExit(first, isGreedy: isGreedy)
      emit(atom, again)
      put(.jump, Int32(place))
      parts.instructions[place].first = here
    }
  }

  mutating func emitOptional(
    _ atom: VimPattern.Atom, _ count: Int, _ first: FirstBytes, isGreedy: Bool, _ follow: Follow,
    _ again: Follow
  ) {
    var exits: [Int] = []
    for index in 0..<max(count, 0) where !isUnsupported {
      exits.append(emitExit(first, isGreedy: isGreedy))
      emit(atom, index == count - 1 ? follow : again)
    }
    for exit in exits { parts.instructions[exit].first = here }
  }

  /// Writes a choice between what follows and what comes later.
  mutating func emitExit(_ first: FirstBytes, isGreedy: Bool) -> Int {
    if !isGreedy { return put(.splitLate) }
    return first.canPass ? put(.split) : put(.splitIf, 0, byteSet(first.bytes))
  }

  mutating func emitRun(
    _ set: ScalarSet, least: Int, most: Int?, isGreedy: Bool, _ follow: Follow
  ) {
    let number = number(of: set)
    let least32 = Int32(least)
    let most32 = most.map(Int32.init) ?? Int32.max
    if most == least {
      put(.runAll, number, least32, most32)
      return
    }
    let isOpen = follow.first.canPass
    if isGreedy, follow.isEnd || (!isOpen && !follow.first.bytes.intersects(set.leadBytes)) {
      put(.runAll, number, least32, most32)
      return
    }
    let place = put(isGreedy ? .run : .lazyRun, number, least32, most32)
    parts.instructions[place].fourth = isOpen ? -1 : byteSet(follow.first.bytes)
  }
}
