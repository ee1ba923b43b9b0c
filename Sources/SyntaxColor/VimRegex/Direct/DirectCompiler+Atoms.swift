import Bytes

extension DirectCompiler {
  mutating func emit(_ atom: VimPattern.Atom, _ follow: Follow) {
    switch atom {
    case .literal, .character, .lineBreak:
      if let set = rules.characters(of: atom) { emitSet(set) }
    case .anchor(let anchor):
      guard let edge = Edge(anchor, role: rules.role) else { return giveUp() }
      parts.instructions[put(.edge)].edge = edge
    case .matchStart: emitBound(.matchStart)
    case .matchEnd: emitBound(.matchEnd)
    case .group(let content, _), .externalGroup(let content, _): emit(content, follow)
    case .optionalSequence(let atoms): emitSequence(atoms, follow)
    case .composing: break
    case .backReference, .externalReference: giveUp()
    }
  }

  /// Writes `\%[…]`: each atom is tried only where those before it have matched.
  mutating func emitSequence(_ atoms: [VimPattern.Atom], _ follow: Follow) {
    let firsts = atoms.map { FirstBytes(of: VimPattern.Piece($0), by: rules) }
    let exits = atoms.indices.map { index in
      let exit = emitExit(firsts[index], isGreedy: true)
      let next = atoms.indices.contains(index + 1) ? firsts[index + 1].or(follow.first) : nil
      withoutMatchBounds {
        $0.emit(atoms[index], next.map { Follow(first: $0, isEnd: false) } ?? follow)
      }
      return exit
    }
    for exit in exits { parts.instructions[exit].first = here }
  }

  mutating func emitBound(_ operation: Instruction.Operation) {
    guard allowsMatchBounds else { return giveUp() }
    put(operation)
  }

  mutating func emitSet(_ set: ScalarSet) {
    if set.isEmpty {
      put(.fail)
    } else if let only = set.onlyMember {
      emitText([only])
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

  /// Returns the characters of the pieces up to the first that can match anything else.
  func literal(_ pieces: ArraySlice<VimPattern.Piece>) -> [UInt32] {
    var text: [UInt32] = []
    for piece in pieces {
      guard piece.multi == nil, case .literal = piece.atom,
        let only = rules.characters(of: piece.atom)?.onlyMember
      else { break }
      text.append(only)
    }
    return text
  }
}
