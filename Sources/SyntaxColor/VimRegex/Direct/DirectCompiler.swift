import Bytes

/// Compiles a pattern to a ``DirectProgram``, if it can.
struct DirectCompiler {
  /// A program's parts.
  struct Parts {
    var instructions: ContiguousArray<Instruction> = []
    var sets: ContiguousArray<DirectSet> = []
    var ranges: ContiguousArray<UInt32> = []
    var byteSets: ContiguousArray<ByteSet> = []
    var tables: ContiguousArray<Int32> = []
    var literals: ContiguousArray<UInt8> = []
  }

  /// What comes behind a part of the pattern.
  struct Follow {
    /// The bytes the rest can begin with.
    var first: FirstBytes
    /// Whether there is no rest that could fail.
    var isEnd: Bool

    static let end = Follow(first: FirstBytes(canPass: true), isEnd: true)
  }

  var parts = Parts()
  let rules: CharacterRules
  /// Whether no state is entered twice, so that a turn of a loop may match nothing.
  let isRemembered: Bool
  /// Whether the pattern needs something that there is no step for.
  var isUnsupported = false
  /// Whether a `\zs` or `\ze` may stand here.
  var allowsMatchBounds = true
  /// Whether this is within a look-behind that is tried from each place before.
  private var isLookingBehind = false

  /// How long a program may become: repeated groups are written out.
  private static let longest = 1_000
  /// How far back a look-behind may be tried from each place: others are walked back in one go.
  private static let farthest = 64

  /// Returns the parts of the program, or `nil` if the pattern needs Oniguruma.
  ///
  /// With `isRemembered` the program is for a ``RememberingMatcher`` only.
  static func compile(
    _ pattern: VimPattern.Alternation, by rules: CharacterRules, isRemembered: Bool
  ) -> Parts? {
    var compiler = DirectCompiler(rules: rules, isRemembered: isRemembered)
    compiler.emit(pattern, .end)
    compiler.put(.match)
    return compiler.isUnsupported ? nil : compiler.parts
  }

  private init(rules: CharacterRules, isRemembered: Bool) {
    self.rules = rules
    self.isRemembered = isRemembered
  }

  // MARK: Structure

  mutating func emit(_ alternation: VimPattern.Alternation, _ follow: Follow) {
    guard alternation.branches.count > 1 else {
      if let branch = alternation.branches.first { emit(branch, follow) }
      return
    }
    let dispatch = put(.dispatch)
    var entries: [Int32] = []
    var jumps: [Int] = []
    for branch in alternation.branches {
      entries.append(Int32(parts.instructions.count))
      emit(branch, follow)
      jumps.append(put(.jump))
    }
    let firsts = alternation.branches.map {
      FirstBytes(of: VimPattern.Alternation(branches: [$0]), by: rules)
        .followed(by: follow.first)
    }
    guard !isUnsupported else { return }
    parts.instructions[dispatch].first = emitTable(entries, firsts)
    for jump in jumps { parts.instructions[jump].first = here }
  }

  /// Writes a table of the branches to try for each next byte.
  mutating func emitTable(_ entries: [Int32], _ firsts: [FirstBytes]) -> Int32 {
    var chains: [[Int32]: Int32] = [:]
    var previous: (chain: [Int32], place: Int32)?
    let table = Int32(parts.tables.count)
    func isAlike(_ byte: UInt8) -> Bool {
      firsts.allSatisfy { $0.canPass || $0.bytes.contains(byte) == $0.bytes.contains(byte - 1) }
    }
    for byte in 0...256 {
      if byte > 0, byte < 256, isAlike(UInt8(byte)), let previous {
        parts.tables.append(previous.place)
        continue
      }
      var chain: [Int32] = []
      for (entry, first) in zip(entries, firsts)
      where byte == 256 || first.canPass || first.bytes.contains(UInt8(byte)) {
        chain.append(entry)
      }
      if previous?.chain != chain {
        let place = chains[chain] ?? emitChain(chain)
        chains[chain] = place
        previous = (chain, place)
      }
      if let previous { parts.tables.append(previous.place) }
    }
    return table
  }

  /// Writes steps that try one branch after the other, and returns where they begin.
  mutating func emitChain(_ chain: [Int32]) -> Int32 {
    guard let first = chain.first else { return Int32(put(.fail)) }
    if chain.count == 1 { return first }
    let place = here
    for entry in chain.dropLast() {
      put(.split, here + 2)
      put(.jump, entry)
    }
    if let last = chain.last { put(.jump, last) }
    return place
  }

  mutating func emit(_ branch: VimPattern.Branch, _ follow: Follow) {
    for concat in branch.concats.dropLast() {
      emitAssertion(.lookAhead) { $0.emit(concat, .end) }
    }
    if let last = branch.concats.last { emit(last, follow) }
  }

  mutating func emit(_ concat: VimPattern.Concat, _ follow: Follow) {
    var follows = [follow]
    for piece in concat.pieces.dropFirst().reversed() {
      let rest = follows[follows.count - 1]
      follows.append(
        Follow(
          first: FirstBytes(of: piece, by: rules).followed(by: rest.first),
          isEnd: rest.isEnd && piece.isMatchBound))
    }
    var index = 0
    while index < concat.pieces.count, !isUnsupported {
      let text = literal(concat.pieces[index...])
      if text.count > 1 {
        emitText(text)
        index += text.count
      } else {
        emit(concat.pieces[index], follows[concat.pieces.count - 1 - index])
        index += 1
      }
    }
  }

  mutating func emit(_ piece: VimPattern.Piece, _ follow: Follow) {
    switch piece.multi {
    case nil: emit(piece.atom, follow)
    case .times(let least, let most, let isGreedy):
      emit(piece.atom, least: least, most: most, isGreedy: isGreedy, follow)
    case .atomic: emitAssertion(.atomic) { $0.emit(piece.atom, .end) }
    case .lookAhead(let isNegated):
      emitAssertion(isNegated ? .lookAheadNot : .lookAhead) { $0.emit(piece.atom, .end) }
    case .lookBehind(let isNegated, let limit):
      emit(LookBehind(content: piece.atom, isNegated: isNegated, limit: limit))
    }
  }

  /// Writes a part that is matched on its own, and returns where it is.
  @discardableResult
  mutating func emitAssertion(
    _ operation: Instruction.Operation, _ body: (inout DirectCompiler) -> Void
  ) -> Int {
    let place = put(operation)
    withoutMatchBounds(body)
    put(.match)
    parts.instructions[place].first = here
    return place
  }

  /// Writes a look-behind whose branches have a fixed number of characters each.
  mutating func emit(_ behind: LookBehind<VimPattern.Atom>) {
    let size = MatchSize(of: behind.content)
    guard size.isPlain, behind.hasRoom(for: size, in: .unicode), let lengths = behind.branchLengths
    else { return emit(behind, within: size.most) }
    // Tried in turn, each within a part of its own; a negated one fails as soon as one matches.
    let outer = put(behind.isNegated ? .lookAheadNot : .lookAhead)
    for (index, (branch, length)) in zip(behind.content.branches, lengths).enumerated() {
      let split = index == lengths.count - 1 ? nil : put(.split)
      let place = emitAssertion(.lookBehind) { $0.emit(branch, .end) }
      parts.instructions[place].second = Int32(length)
      put(.match)
      if let split { parts.instructions[split].first = here }
    }
    parts.instructions[outer].first = here
  }

  /// Writes a look-behind that is tried from each place before, at most ``farthest`` of them.
  private mutating func emit(_ behind: LookBehind<VimPattern.Atom>, within most: Int?) {
    let content = VimPattern.Piece(behind.content)
    // Over a line end a limit counts otherwise. Within each other they would multiply.
    guard min(most ?? .max, behind.limit ?? .max) <= Self.farthest,
      VimPattern.Alternation([content]).isOneLine, !isLookingBehind
    else { return giveUp() }
    isLookingBehind = true
    defer { isLookingBehind = false }
    let first = FirstBytes(of: content, by: rules)
    let outer = put(behind.isNegated ? .lookAheadNot : .lookAhead)
    let place = emitAssertion(.lookBehindWithin) {
      $0.emit(content, Follow(first: FirstBytes(canPass: true), isEnd: false))
      $0.put(.lookBehindEnd)
    }
    parts.instructions[place].second = Int32(clamping: most ?? .max)
    parts.instructions[place].third = Int32(clamping: behind.limit ?? .max)
    parts.instructions[place].fourth = first.canPass ? -1 : byteSet(first.bytes)
    put(.match)
    parts.instructions[outer].first = here
  }

  /// Writes a part where no `\zs` or `\ze` may stand.
  mutating func withoutMatchBounds(_ body: (inout DirectCompiler) -> Void) {
    let outer = allowsMatchBounds
    allowsMatchBounds = false
    body(&self)
    allowsMatchBounds = outer
  }

  // MARK: Writing

  var here: Int32 { Int32(parts.instructions.count) }

  mutating func giveUp() { isUnsupported = true }

  @discardableResult
  mutating func put(
    _ operation: Instruction.Operation, _ first: Int32 = 0, _ second: Int32 = 0, _ third: Int32 = 0
  ) -> Int {
    if parts.instructions.count >= Self.longest { isUnsupported = true }
    parts.instructions.append(
      Instruction(operation: operation, first: first, second: second, third: third))
    return parts.instructions.count - 1
  }

  mutating func number(of set: ScalarSet) -> Int32 {
    parts.sets.append(DirectSet(set, ranges: &parts.ranges))
    return Int32(parts.sets.count - 1)
  }

  mutating func byteSet(_ set: ByteSet) -> Int32 {
    if let known = parts.byteSets.firstIndex(of: set) { return Int32(known) }
    parts.byteSets.append(set)
    return Int32(parts.byteSets.count - 1)
  }
}

extension VimPattern.Piece {
  /// Whether it is a `\zs` or `\ze`, which always matches.
  fileprivate var isMatchBound: Bool {
    multi == nil && (atom == .matchStart || atom == .matchEnd)
  }
}
