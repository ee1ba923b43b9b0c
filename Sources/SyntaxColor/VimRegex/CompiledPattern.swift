import Bytes

/// A pattern compiled for one alphabet and, if it refers to any, one set of external texts.
final class CompiledPattern: Sendable {
  /// The expression.
  let regex: Regex
  /// The conditions it asks for, by number.
  let conditions: [Condition]
  /// The groups that stand for `\zs` and `\ze`.
  let matchStarts: [Int]
  let matchEnds: [Int]
  let repeatsMatchBounds: Bool
  /// The groups of `\1`… and `\z1`…, by Vim's number.
  let groups: [Int: Int]
  let externalGroups: [Int: Int]

  /// A condition that Oniguruma asks for.
  enum Condition: Sendable {
    case wordStart
    case wordEnd
    case position(VimPattern.PositionTest)
    case lookBehindEnd
    case lookBehind(BackwardAutomaton.LookBehind)
    case triedLookBehind(TriedLookBehind)
  }

  /// A look-behind that is tried from each place before.
  struct TriedLookBehind: Sendable {
    let content: CompiledPattern
    let firstBytes: ByteSet?
    let isNegated: Bool
    let limit: Int?
  }

  /// Compiles `translation`, the work of `translator`.
  init(
    _ translation: Translation, of translator: OnigurumaTranslator
  ) throws(RegexError) {
    regex = try Regex(translation.source)
    var conditions: [Condition] = []
    for condition in translation.conditions {
      switch condition {
      case .wordStart: conditions.append(.wordStart)
      case .wordEnd: conditions.append(.wordEnd)
      case .position(let test): conditions.append(.position(test))
      case .lookBehindEnd: conditions.append(.lookBehindEnd)
      case .lookBehind(let behind): conditions.append(.lookBehind(behind))
      case .triedLookBehind(let behind):
        let first = FirstBytes(
          of: behind.content, ignoresCase: translator.ignoresCase, role: translator.context.role)
        let content = try CompiledPattern(translator.translate(behind.content), of: translator)
        conditions.append(
          .triedLookBehind(
            TriedLookBehind(
              content: content, firstBytes: first.canPass ? nil : first.bytes,
              isNegated: behind.isNegated, limit: behind.limit)))
      }
    }
    self.conditions = conditions
    matchStarts = translation.matchStarts
    matchEnds = translation.matchEnds
    repeatsMatchBounds = translation.repeatsMatchBounds
    groups = translation.groups
    externalGroups = translation.externalGroups
  }
}
