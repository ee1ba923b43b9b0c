import Bytes

extension DirectCompiler {
  mutating func emit(_ atom: VimPattern.Atom, _ follow: Follow) {
    switch atom {
    case .literal, .character, .lineBreak:
      if let set = set(of: atom) { emitSet(set) }
    case .anchor(let anchor): emit(anchor)
    case .matchStart: emitBound(.matchStart)
    case .matchEnd: emitBound(.matchEnd)
    case .group(let content, _), .externalGroup(let content, _): emit(content, follow)
    case .optionalSequence(let atoms): emitSequence(atoms[...], follow)
    case .composing: break
    case .backReference, .externalReference: giveUp()
    }
  }

  mutating func emitSequence(_ atoms: ArraySlice<VimPattern.Atom>, _ follow: Follow) {
    guard let atom = atoms.first else { return }
    let piece = VimPattern.Piece(atom: atom, multi: nil)
    let exit = emitExit(first(of: piece), isGreedy: true)
    let outer = takesBounds
    takesBounds = false
    let rest = atoms.dropFirst().first.map {
      first(of: VimPattern.Piece(atom: $0, multi: nil)).or(follow.first)
    }
    emit(atom, rest.map { Follow(first: $0, isEnd: false) } ?? follow)
    emitSequence(atoms.dropFirst(), follow)
    takesBounds = outer
    parts.instructions[exit].first = here
  }

  mutating func emitBound(_ operation: Instruction.Operation) {
    guard takesBounds else { return giveUp() }
    put(operation)
  }

  mutating func emit(_ anchor: VimPattern.Anchor) {
    switch anchor {
    case .lineStart: put(.lineStart)
    case .lineEnd: put(.lineEnd)
    case .wordStart: put(.wordStart)
    case .wordEnd: put(.wordEnd)
    case .fileStart: put(.fileStart)
    case .fileEnd: put(.fileEnd)
    case .nowhere: put(.fail)
    case .position: giveUp()
    }
  }

  mutating func emitSet(_ set: ScalarSet) {
    if set.isEmpty {
      put(.fail)
    } else if set.ranges.count == 1, let only = set.ranges.first, only.count == 1 {
      emitText([only.lowerBound])
    } else {
      put(.set, number(of: set))
    }
  }

  mutating func emitText(_ scalars: [UInt32]) {
    var text: [UInt8] = []
    for scalar in scalars { UTF8Scalar.append(scalar, to: &text) }
    if text.count == 1 {
      put(.byte, Int32(text[0]))
    } else {
      put(.string, Int32(parts.literals.count), Int32(text.count))
      parts.literals += text
    }
  }

  /// Returns the characters of the pieces up to the first that is more than one character.
  func literal(_ pieces: ArraySlice<VimPattern.Piece>) -> [UInt32] {
    var text: [UInt32] = []
    for piece in pieces {
      guard piece.multi == nil, case .literal = piece.atom, let set = set(of: piece.atom),
        set.ranges.count == 1, let only = set.ranges.first, only.count == 1
      else { break }
      text.append(only.lowerBound)
    }
    return text
  }

  /// The characters that an atom of one character can be.
  func set(of atom: VimPattern.Atom) -> ScalarSet? {
    switch atom {
    case .lineBreak: return ScalarSet([0x0A...0x0A])
    case .literal(let scalar):
      // A text's line holds no line end: Vim keeps a NUL as one there.
      let scalar = scalar == 0x0A ? 0 : scalar
      guard Unicode.Scalar(scalar) != nil else { return ScalarSet() }
      return ScalarSet(
        (ignoresCase ? CaseFolding.variants(of: scalar) : [scalar]).map { $0...$0 })
    case .character(let members):
      var set = members.scalars(ignoringCase: ignoresCase)
      if !members.isNegated, set.contains(0x0A) { set.insert(0) }
      if members.includesLineEnd { set.insert(0x0A) } else { set.remove(0x0A) }
      return set
    default: return nil
    }
  }
}
