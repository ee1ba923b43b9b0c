/// What an inline record is; the arena's side of ``Inline``.
enum InlineKind: UInt8, Sendable {
  case text, link, unlinked, custom
  case startTag, endTag, comment, declaration, instruction
  /// A piece of a tag that began in an earlier block or ends in a later one.
  case tagPiece
  /// A piece of a comment, declaration or instruction that began in an earlier block.
  case hidden
  /// An autolink that the reference writes nothing for.
  case void
  /// The end of the input where the reference's tokenizer waits for more.
  case withheld
  /// What a rewriter put in an inline's place.
  case replaced
}

/// One inline in the arena, in document order; 16 bytes.
struct InlineRecord: Sendable {
  var start: UInt32
  var end: UInt32
  var kind: InlineKind
  /// The index of a link's details or of a caller's notation; of markup that hides what follows
  /// it, how far (see ``HiddenExtent``).
  var detail: UInt32

  init(_ kind: InlineKind, _ range: Range<Int>, detail: UInt32 = 0) {
    self.kind = kind
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
    self.detail = detail
  }

  var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether it is no part of markup that goes on in other blocks.
  var isWhole: Bool {
    switch kind {
    case .tagPiece, .hidden: false
    case .comment, .declaration, .instruction: detail == HiddenExtent.none
    default: true
    }
  }
}

/// How far markup that is not written hides what follows it in the output.
///
/// 0 is no further than its own bytes. Otherwise it hides that many of the walk's calls to its
/// ``OutputSink``, all contents between them included, unless a ``InlineKind/hidden`` record with
/// detail 1 ends it sooner.
enum HiddenExtent {
  static let none: UInt32 = 0
  /// To a hidden record with detail 1.
  static let toRecord: UInt32 = .max
  /// The detail of the hidden record that ends it.
  static let isLast: UInt32 = 1
}
