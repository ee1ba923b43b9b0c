import Bytes

/// One Vim pattern, ready to search.
///
/// It is parsed when made, so a bad pattern is refused as Vim refuses it; it is translated and
/// compiled on first use. Searching is safe from several threads at once, each with its own
/// ``RegexSession``.
final class VimRegex: Sendable {
  /// What was in force where the pattern was read.
  let context: PatternContext
  /// The parsed pattern.
  let pattern: VimPattern
  /// The pattern as it was written.
  private let source: [UInt8]
  /// Which characters its atoms stand for.
  private let rules: CharacterRules
  private let facts: PatternFacts
  /// The compiled pattern for each alphabet, made on first use.
  private let compiled: (Slot, Slot, Slot) = (Slot(), Slot(), Slot())
  /// The program that does without Oniguruma, if there can be one; made on first use.
  private let direct = OnceReference<DirectProgram>()

  /// The program for a ``RememberingMatcher`` where there is none of the other kind; made on first
  /// use.
  private let remembering = OnceReference<DirectProgram>()

  /// What became of compiling: made at most once and then read without a lock.
  private final class Slot: Sendable {
    let result = OnceReference<Compilation>()
  }

  private final class Compilation: Sendable {
    let pattern: CompiledPattern?
    let failure: RegexError?

    init(_ compile: () throws(RegexError) -> CompiledPattern) {
      do throws(RegexError) {
        pattern = try compile()
        failure = nil
      } catch {
        pattern = nil
        failure = error
      }
    }
  }

  /// Parses `pattern`.
  ///
  /// - Throws: What Vim says of it, with Vim's error number.
  init(parsing pattern: [UInt8], context: PatternContext) throws(PatternError) {
    self.context = context
    self.source = pattern
    self.pattern = try VimPatternParser.parse(pattern, context: context)
    rules = CharacterRules(
      ignoresCase: self.pattern.ignoresCase, role: context.role, version: context.version)
    facts = PatternFacts(of: self.pattern, by: rules)
  }

  /// Makes the same pattern for another context that changes nothing in how it is parsed.
  private init(_ other: VimRegex, context: PatternContext) {
    self.context = context
    source = other.source
    pattern = other.pattern
    rules = other.rules
    facts = other.facts
  }

  /// Returns the same pattern for another 'iskeyword': syntax files may set it after their items,
  /// and Vim matches with what it is in the end.
  ///
  /// Most patterns do not depend on it and are returned as they are.
  func with(iskeyword: Iskeyword) -> VimRegex {
    guard iskeyword != context.iskeyword else { return self }
    var context = context
    context.iskeyword = iskeyword
    if pattern.namesKeywordCharacters {
      return (try? VimRegex(parsing: source, context: context)) ?? self
    }
    return facts.hasWordEdges ? VimRegex(self, context: context) : self
  }

  /// Makes the same pattern with other texts in the place of its `\z1`…`\z9`.
  private init(_ other: VimRegex, filledWith externals: ExternalMatch) {
    context = other.context
    source = other.source
    pattern = other.pattern.filled(with: externals)
    rules = other.rules
    facts = PatternFacts(of: pattern, by: rules)
  }

  /// Returns the pattern with the texts that `\z1`…`\z9` stand for; those not set match empty.
  func filled(with externals: ExternalMatch) -> VimRegex {
    VimRegex(self, filledWith: externals)
  }

  /// The bytes a raw match can begin with; `nil` if it can be empty or nothing is known.
  var firstBytes: ByteSet? { facts.firstBytes }
  /// The text, if the pattern is nothing but that text and case matters.
  var literal: [UInt8]? { facts.literal }
  /// Whether the pattern is nothing but text, case-sensitive or not: 'synmaxcol' spares these.
  var isPlainText: Bool { facts.isPlainText }
  /// The run the pattern begins with, if it does.
  var leadingRun: LeadingRun? { facts.leadingRun }
  /// How many bytes it reads at the most, where that is known.
  var longest: Int? { facts.longest }
  /// Whether no match holds a line end or looks over one.
  var isOneLine: Bool { facts.isOneLine }
  /// Whether there is a `$` that is an anchor: what Vim's `excludenl` is about.
  var matchesLineEnd: Bool { facts.matchesLineEnd }
  /// Whether there is a `\%^`.
  var asksForFileStart: Bool { facts.asksForFileStart }
  /// Whether there is a `\@<=` or `\@<!`.
  var hasLookBehind: Bool { facts.hasLookBehind }
  /// Whether each match begins at a line's start.
  var needsLineStart: Bool { facts.needsLineStart }
  /// The bytes a raw match can begin with where there is none of some places, if they can be told.
  func firstBytes(without anchors: [VimPattern.Anchor]) -> ByteSet {
    let anchors = anchors.filter { pattern.alternation.canBegin(with: $0) }
    if anchors.isEmpty { return firstBytes ?? .all }
    let rest = anchors.reduce(pattern.alternation) { $0.without($1) }
    return FirstBytes(of: rest, by: rules).candidates
  }
  /// Whether there is a `\z(…\)`.
  var definesExternals: Bool { facts.definesExternals }
  /// Whether there is a `\zs`.
  var movesStart: Bool { facts.movesStart }
  /// Whether there is a `\z1`…`\z9`.
  var refersToExternals: Bool { !facts.externalReferences.isEmpty }
  /// The numbers n of the `\zn` the pattern refers to, ascending.
  var externalReferences: [Int] { facts.externalReferences.sorted() }

  /// Returns the pattern compiled for `alphabet`, or `nil` if Oniguruma does not take it, which
  /// `session` then knows.
  func compiledPattern(for alphabet: Alphabet, in session: RegexSession) -> CompiledPattern? {
    let slot =
      switch alphabet {
      case .ascii: compiled.0
      case .unicode: compiled.1
      case .composing: compiled.2
      }
    if let known = slot.result.load() { return known.pattern }
    return slot.result.storeIfNil(compile(alphabet, session)).pattern
  }

  /// The program for texts without composing characters, valid as long as this pattern; `nil` if
  /// the pattern needs Oniguruma.
  var directCode: UnsafePointer<DirectProgram.Code>? {
    if let known = direct.load() { return unsafe known.code }
    return unsafe direct.storeIfNil(
      DirectProgram(pattern, iskeyword: context.iskeyword, by: rules)
    ).code
  }

  /// The program for a ``RememberingMatcher``, which can repeat what may match nothing.
  var rememberingCode: UnsafePointer<DirectProgram.Code>? {
    if let code = unsafe directCode { return unsafe code }
    if let known = remembering.load() { return unsafe known.code }
    return unsafe remembering.storeIfNil(
      DirectProgram(pattern, iskeyword: context.iskeyword, by: rules, isRemembered: true)
    ).code
  }

  private func compile(
    _ alphabet: Alphabet, _ session: RegexSession
  ) -> Compilation {
    let translator = OnigurumaTranslator(
      alphabet: alphabet, rules: rules, iskeyword: context.iskeyword,
      ignoresMarks: pattern.ignoresMarks,
      neededGroups: context.role == .script ? Set(1...9) : facts.backReferences)
    let compilation = Compilation { () throws(RegexError) in
      try CompiledPattern(translator.translate(whole: pattern.alternation), of: translator)
    }
    if let failure = compilation.failure { session.note(failure) }
    return compilation
  }
}
