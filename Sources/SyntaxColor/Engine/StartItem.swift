/// An item whose match begins where its pattern does, so that it can be tried column by column.
struct StartItem {
  /// The item's index.
  let item: Int32
  /// Whether 'synmaxcol' spares it.
  let isPlainText: Bool
  /// Whether it can begin at a line's start only.
  private let needsLineStart: Bool
  /// Whether it can begin where a word starts only.
  private let needsWordStart: Bool
  /// The bytes it can begin with.
  private let firstBytes: ByteSet

  /// Returns the item, or `nil` if it must be searched for ahead: because its match begins
  /// elsewhere than its pattern or goes over a line end, or because a match can be refused.
  init?(_ index: Int32, _ item: SyntaxItem, _ regex: VimRegex) {
    let offsets = item.offsets
    guard regex.isOneLine, !regex.movesStart, !regex.definesExternals,
      offsets.leadingContext == 0, offsets.matchStart == .init(),
      item.kind == .match ? offsets.matchEnd.count >= 0 : !item.flags.contains(.oneline),
      let firstBytes = regex.firstBytes
    else { return nil }
    self.item = index
    isPlainText = regex.isPlainText
    needsLineStart = regex.pattern.alternation.begins(with: .lineStart)
    needsWordStart = regex.pattern.alternation.begins(with: .wordStart)
    self.firstBytes = firstBytes
  }

  /// Whether it can begin at `byte`, told also by what comes before.
  func canBegin(at byte: UInt8, behind context: StartTable.Context) -> Bool {
    guard firstBytes.contains(byte) else { return false }
    if needsLineStart, context != .lineStart { return false }
    // A character that is not ASCII may be of another class of words.
    return !needsWordStart || context != .word || byte >= 0x80
  }
}

extension VimPattern.Alternation {
  /// Whether no match begins elsewhere than at such a place.
  fileprivate func begins(with anchor: VimPattern.Anchor) -> Bool {
    branches.allSatisfy { branch in
      branch.concats.contains { concat in
        guard let piece = concat.pieces.first, piece.multi == nil else { return false }
        switch piece.atom {
        case .anchor(anchor): return true
        case .group(let content, _): return content.begins(with: anchor)
        default: return false
        }
      }
    }
  }
}
