import Bytes

/// An item whose match begins where its pattern does, so that it can be tried column by column.
struct StartItem {
  /// The item's index.
  let item: Int32
  /// Whether it is looked for behind 'synmaxcol', too.
  let isPlainText: Bool
  /// Whether its pattern begins with a run of characters.
  let hasLeadingRun: Bool
  /// The bytes it can begin with at a line's start, elsewhere, and within a word.
  private let firstBytes: ByteSet
  private let innerBytes: ByteSet
  private let wordBytes: ByteSet

  /// Returns the item, or `nil` if it must be searched for ahead: because its match begins
  /// elsewhere than its pattern or goes over a line end, or because a match can be refused.
  init?(_ index: Int32, _ item: SyntaxItem, _ regex: VimRegex) {
    let offsets = item.offsets
    guard regex.isOneLine, !regex.movesStart,
      offsets.leadingContext == 0, offsets.matchStart == .init(),
      item.kind == .match ? offsets.matchEnd.count >= 0 : !item.flags.contains(.oneline),
      let firstBytes = regex.firstBytes
    else { return nil }
    self.item = index
    isPlainText = regex.isPlainText
    hasLeadingRun = regex.leadingRun != nil
    self.firstBytes = firstBytes
    innerBytes = regex.firstBytes(without: [.lineStart])
    wordBytes = regex.firstBytes(without: [.lineStart, .wordStart])
  }

  /// Whether it can begin at a byte behind what precedes it.
  func canBegin(at byte: UInt8, behind preceding: StartTable.Preceding) -> Bool {
    guard firstBytes.contains(byte) else { return false }
    switch preceding {
    case .lineStart: return true
    case .other: return innerBytes.contains(byte)
    // A character that is not ASCII may be of another class of words.
    case .word: return (byte < 0x80 ? wordBytes : innerBytes).contains(byte)
    }
  }
}
