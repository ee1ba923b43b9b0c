/// Translates a pattern to Oniguruma source.
///
/// The source runs without options in Oniguruma's own syntax. Oniguruma's classes and its folding of
/// case are wider than Vim's, so every set is written out, and so are the cases of each letter.
struct OnigurumaTranslator {
  /// The characters the text can hold.
  let alphabet: Alphabet
  /// Which characters of the text the atoms stand for.
  let rules: CharacterRules
  let iskeyword: Iskeyword
  /// The groups whose text is needed.
  let neededGroups: Set<Int>
  /// Whether composing characters in the text do not count (`\Z`).
  let ignoresMarks: Bool

  var translation = Translation()
  private var groupCount = 0
  /// Within a negated look-ahead the groups opened in it; `nil` elsewhere.
  private var certainGroups: Set<Int>?
  /// Whether a line end may have been matched before.
  var isBehindLineEnd = false
  /// Whether this is within a negated look-around, where Oniguruma loses or refuses captures.
  private var suppressesCaptures = false
  /// How many repeated parts are open.
  private var repeatDepth = 0

  /// Oniguruma's greatest count.
  static let greatestCount = 100_000

  init(
    alphabet: Alphabet, rules: CharacterRules, iskeyword: Iskeyword, ignoresMarks: Bool,
    neededGroups: Set<Int>
  ) {
    self.ignoresMarks = ignoresMarks
    self.alphabet = alphabet
    self.rules = rules
    self.iskeyword = iskeyword
    self.neededGroups = neededGroups
  }

  /// Translates a whole pattern.
  func translate(whole alternation: VimPattern.Alternation) -> Translation {
    var translator = self
    if alphabet == .composing {
      // Vim steps from character to character with all that composes with it.
      translator.put("(?:(?!")
      translator.put(CharacterTable.composing)
      translator.put(")|(?<![^\\n]))(?:")
    }
    translator.emit(alternation, isLast: alphabet != .composing || ignoresMarks)
    if alphabet == .composing {
      translator.put(")")
      // Nor does a match end before one, but where a line begins with it.
      if !ignoresMarks {
        translator.put("(?:(?!")
        translator.put(CharacterTable.composing)
        translator.put(")|(?<![^\\n]))")
      }
    }
    return translator.translation
  }

  /// Translates the content of a look-behind that is tried from each place before.
  func translate(lookBehind content: VimPattern.Atom) -> Translation {
    var translator = self
    translator.put("(?:")
    translator.emit(content, isLast: false)
    translator.put(")")
    translator.ask(.lookBehindEnd)
    return translator.translation
  }

  // MARK: Structure

  /// Writes an alternation; `isLast` tells that nothing follows for which it would have to give back
  /// characters.
  private mutating func emit(_ alternation: VimPattern.Alternation, isLast: Bool) {
    for (index, branch) in alternation.branches.enumerated() {
      if index > 0 { put("|") }
      for concat in branch.concats.dropLast() {
        put("(?=")
        emit(concat, isLast: true)
        put(")")
      }
      if let last = branch.concats.last { emit(last, isLast: isLast) }
    }
  }

  private mutating func emit(_ concat: VimPattern.Concat, isLast: Bool) {
    for (index, piece) in concat.pieces.enumerated() {
      let rest = concat.pieces[(index + 1)...]
      let start = translation.source.count
      let asked = translation.conditions.count
      emit(piece, isLast: isLast && Self.needsNothingBack(rest, piece))
      if translation.conditions.count > asked, Self.isZeroWidth(piece) {
        guardCondition(at: start, with: rest)
      }
    }
  }

  /// Puts a look at the next byte before a condition: it costs less than asking in vain.
  private mutating func guardCondition(at start: Int, with rest: ArraySlice<VimPattern.Piece>) {
    let first = FirstBytes(of: rest, by: rules)
    guard !first.canPass, first.bytes.count < 256 else { return }
    let condition = translation.source[start...]
    translation.source.removeSubrange(start...)
    put("(?=")
    put(first.bytes.characters)
    put(")")
    translation.source += condition
  }

  /// Whether `piece` never has to give back characters for the pieces after it.
  private static func needsNothingBack(
    _ rest: ArraySlice<VimPattern.Piece>, _ piece: VimPattern.Piece
  ) -> Bool {
    rest.allSatisfy { next in
      guard next.multi == nil else { return false }
      switch next.atom {
      case .matchStart, .matchEnd: return true
      case .anchor(.lineEnd):
        if case .character(let members) = piece.atom { return !members.includesLineEnd }
        return false
      default: return false
      }
    }
  }

  private mutating func emit(_ piece: VimPattern.Piece, isLast: Bool) {
    switch piece.multi {
    case nil: emit(piece.atom, isLast: isLast)
    case .times(let least, let most, let isGreedy):
      emit(piece.atom, least: least, most: most, isGreedy: isGreedy, isLast: isLast)
    case .atomic: emitWrapped(piece.atom, in: "(?>", isLast: true)
    case .lookAhead(isNegated: false): emitWrapped(piece.atom, in: "(?=", isLast: true)
    case .lookAhead(isNegated: true): emitNegatedLookAhead(piece.atom)
    case .lookBehind(let isNegated, let limit):
      emit(LookBehind(content: piece.atom, isNegated: isNegated, limit: limit))
    }
  }

  private mutating func emitWrapped(
    _ atom: VimPattern.Atom, in opening: StaticString, isLast: Bool
  ) {
    put(opening)
    emit(atom, isLast: isLast)
    put(")")
  }

  /// Writes `(?!…)`. Groups that it refers to itself are there as long as it is being matched, for
  /// references without a condition.
  private mutating func emitNegatedLookAhead(_ atom: VimPattern.Atom) {
    guard !suppressesCaptures, !neededGroups.isEmpty else {
      return withoutCaptures { $0.emitWrapped(atom, in: "(?!", isLast: true) }
    }
    let outer = (translation.groups, certainGroups)
    certainGroups = []
    emitWrapped(atom, in: "(?!", isLast: true)
    (translation.groups, certainGroups) = outer
  }

  private mutating func withoutCaptures(_ body: (inout OnigurumaTranslator) -> Void) {
    let outer = suppressesCaptures
    suppressesCaptures = true
    body(&self)
    suppressesCaptures = outer
  }

  private mutating func emit(_ behind: LookBehind<VimPattern.Atom>) {
    let size = MatchSize(of: behind.content)
    let isPlain =
      size.isPlain && behind.hasRoom(for: size, in: alphabet) && !looksForLastLine(behind.content)
    if isPlain, behind.branchLengths != nil { return emitPlain(behind) }
    if let content = BackwardAutomaton(of: behind.content, for: self) {
      return ask(
        .lookBehind(.init(content: content, isNegated: behind.isNegated, limit: behind.limit)))
    }
    // Some that can be empty (`a?b?`) Oniguruma refuses.
    if isPlain, size.least > 0 { return emitPlain(behind) }
    ask(.triedLookBehind(behind))
  }

  /// Whether a `^` in a look-behind may be the one behind the text's last line end.
  private func looksForLastLine(_ content: VimPattern.Atom) -> Bool {
    let content = VimPattern.Alternation([.init(content)])
    var holdsLineStart = false
    content.forEachPiece { if $0.atom == .anchor(.lineStart) { holdsLineStart = true } }
    return holdsLineStart && (isBehindLineEnd || !content.isOneLine)
  }

  private mutating func emitPlain(_ behind: LookBehind<VimPattern.Atom>) {
    if behind.isNegated {
      withoutCaptures { $0.emitWrapped(behind.content, in: "(?<!", isLast: false) }
    } else {
      emitWrapped(behind.content, in: "(?<=", isLast: false)
    }
  }

  // MARK: Repetition

  private mutating func emit(
    _ atom: VimPattern.Atom, least: Int, most: Int?, isGreedy: Bool, isLast: Bool
  ) {
    guard least <= Self.greatestCount else { return putNothing() }
    let most = most.flatMap { $0 > Self.greatestCount ? nil : $0 }
    if most == 0 { return }
    repeatDepth += 1
    defer { repeatDepth -= 1 }
    if Self.isZeroWidth(atom) {
      put(least == 0 && !isGreedy ? "(?:|" : "(?:")
      emit(atom, isLast: false)
      return put(least == 0 && isGreedy ? "|)" : ")")
    }
    let keepsAll = isLast && isGreedy && most == nil && Self.isOneCharacter(atom)
    if keepsAll { put("(?>") }
    put("(?:")
    // Oniguruma refuses to repeat what is nothing but a look-around; an empty group makes it more.
    if Self.isRefusedRepeated(atom) { put("(?:)") }
    emit(atom, isLast: false)
    put(")")
    putCount(least: least, most: most)
    if !isGreedy, least != most { put("?") }
    if keepsAll { put(")") }
  }

  private mutating func putCount(least: Int, most: Int?) {
    switch (least, most) {
    case (0, nil): put("*")
    case (1, nil): put("+")
    case (0, 1): put("?")
    case (1, 1): break
    case (_, nil): put("{\(least),}")
    case (_, let most?): put(most == least ? "{\(least)}" : "{\(least),\(most)}")
    }
  }

  private static func isZeroWidth(_ piece: VimPattern.Piece) -> Bool {
    switch piece.multi {
    case nil: isZeroWidth(piece.atom)
    case .lookBehind: true
    default: false
    }
  }

  private static func isZeroWidth(_ atom: VimPattern.Atom) -> Bool {
    switch atom {
    case .anchor, .matchStart, .matchEnd: true
    default: false
    }
  }

  /// Whether one branch of a group is nothing but look-arounds, however deep.
  private static func isRefusedRepeated(_ atom: VimPattern.Atom) -> Bool {
    guard case .group(let content, _) = atom else { return isZeroWidth(atom) }
    return content.branches.contains { branch in
      guard let pieces = branch.concats.last?.pieces, !pieces.isEmpty else { return false }
      return pieces.allSatisfy { piece in
        if case .lookAhead = piece.multi { return true }
        return isZeroWidth(piece) || isRefusedRepeated(piece.atom)
      }
    }
  }

  private static func isOneCharacter(_ atom: VimPattern.Atom) -> Bool {
    switch atom {
    case .literal, .character: true
    default: false
    }
  }

  // MARK: Atoms

  private mutating func emit(_ atom: VimPattern.Atom, isLast: Bool) {
    switch atom {
    case .literal, .character, .lineBreak: emitCharacter(atom)
    case .anchor(let anchor): emit(anchor)
    case .matchStart: emitBound(\.matchStarts)
    case .matchEnd: emitBound(\.matchEnds)
    case .group(let content, let number): emitGroup(content, number: number, isLast: isLast)
    case .externalGroup(let content, let number):
      translation.externalGroups[number] = openCapture()
      emit(content, isLast: isLast)
      put(")")
    case .backReference(let number): emitBackReference(number)
    case .externalReference: break
    case .optionalSequence(let atoms):
      for atom in atoms {
        put("(?:")
        emit(atom, isLast: false)
      }
      for _ in atoms { put(")?") }
    case .composing:
      guard alphabet == .composing else { break }
      put(CharacterTable.composing)
      put("*+")
    }
  }

  /// Opens a group and returns its number, or opens one without where captures are suppressed.
  private mutating func openCapture() -> Int? {
    if suppressesCaptures {
      put("(?:")
      return nil
    }
    groupCount += 1
    put("(")
    return groupCount
  }

  private mutating func emitGroup(
    _ content: VimPattern.Alternation, number: Int?, isLast: Bool
  ) {
    if let number, neededGroups.contains(number) {
      translation.groups[number] = openCapture()
      certainGroups?.insert(number)
    } else {
      put("(?:")
    }
    emit(content, isLast: isLast)
    put(")")
  }

  /// Writes an empty group whose place is read off after the match.
  private mutating func emitBound(_ list: WritableKeyPath<Translation, [Int]>) {
    guard !suppressesCaptures, certainGroups == nil else { return }
    if repeatDepth > 0 { translation.repeatsMatchBounds = true }
    if let number = openCapture() { translation[keyPath: list].append(number) }
    put(")")
  }

  /// A group that was not set matches empty.
  private mutating func emitBackReference(_ number: Int) {
    guard let group = translation.groups[number] else { return }
    let reference = rules.ignoresCase ? "(?i:\\k<\(group)>)" : "\\k<\(group)>"
    // Within `(?!…)` a condition does not see a group that is set there.
    put(certainGroups?.contains(number) == true ? reference : "(?(\(group))\(reference)|)")
  }

  private mutating func emit(_ anchor: VimPattern.Anchor) {
    switch PlaceTest(anchor, role: rules.role) {
    // Behind the text's last line end Oniguruma sees no line.
    case .edge(.lineStart): put(isBehindLineEnd ? "(?:^|(?<=\\n)\\z)" : "^")
    case .edge(.lineEnd): put("$")
    case .edge(.textStart): put("\\A")
    case .edge(.textEnd): put("\\z")
    case .edge(.lastLineEnd): put("(?=\\n\\z)")
    case .edge(.nowhere): put("(?!)")
    case .edge(.wordStart) where alphabet == .ascii: emitWordEdge("(?<!", "(?=")
    case .edge(.wordEnd) where alphabet == .ascii: emitWordEdge("(?<=", "(?!")
    case let test: ask(.place(test))
    }
  }

  /// In ASCII text there is one class of word characters; else ``Edge`` is asked.
  private mutating func emitWordEdge(_ before: StaticString, _ after: StaticString) {
    for look in [before, after] {
      put(look)
      put(iskeyword.asciiScalars)
      put(")")
    }
  }

  private mutating func ask(_ condition: Condition<VimPattern.Atom>) {
    put("(?{\(translation.conditions.count)})")
    translation.conditions.append(condition)
  }
}
