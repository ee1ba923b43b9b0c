import Bytes

/// A pattern compiled for one alphabet and, if it refers to any, one set of external texts.
final class CompiledPattern: Sendable {
  /// The expression.
  let regex: Regex
  /// The conditions it asks for, by number.
  let conditions: [Condition<TriedContent>]
  /// The groups that stand for `\zs` and `\ze`.
  let matchStarts: [Int]
  let matchEnds: [Int]
  let repeatsMatchBounds: Bool
  /// The groups of `\1`… and `\z1`…, by Vim's number.
  let groups: [Int: Int]
  let externalGroups: [Int: Int]

  /// The content of a look-behind that is tried from each place before.
  struct TriedContent: Sendable {
    let pattern: CompiledPattern
    /// The bytes it can begin with.
    let firstBytes: ByteSet
  }

  /// Compiles `translation`, the work of `translator`.
  init(
    _ translation: Translation, of translator: OnigurumaTranslator
  ) throws(RegexError) {
    regex = try Regex(translation.source)
    var conditions: [Condition<TriedContent>] = []
    for condition in translation.conditions {
      switch condition {
      case .place(let test): conditions.append(.place(test))
      case .lookBehindEnd: conditions.append(.lookBehindEnd)
      case .lookBehind(let behind): conditions.append(.lookBehind(behind))
      case .triedLookBehind(let behind):
        let content = TriedContent(
          pattern: try CompiledPattern(
            translator.translate(lookBehind: behind.content), of: translator),
          firstBytes: FirstBytes(
            of: VimPattern.Piece(behind.content), by: translator.rules
          ).candidates)
        conditions.append(
          .triedLookBehind(
            LookBehind(content: content, isNegated: behind.isNegated, limit: behind.limit)))
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
