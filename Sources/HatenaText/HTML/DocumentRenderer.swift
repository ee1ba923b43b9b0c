/// Writes the contents of a document, and with it everything that stands around them.
protocol DocumentRenderer: ~Copyable, OutputSink {
  /// How many bytes the piece has so far.
  var pieceCount: Int { get }
  /// Writes the content of a record.
  mutating func content(_ record: Int)
}

extension OutputWalk {
  /// The size of a piece: large enough that its system call is cheap, small enough for the cache.
  private static let pieceSize = 1 << 16
  /// What a piece seldom grows beyond.
  static let pieceCapacity = pieceSize + pieceSize / 8

  /// Writes the next piece; returns whether there was anything left.
  mutating func writePiece(
    of records: ArenaView<BlockRecord>, to renderer: inout some DocumentRenderer & ~Copyable
  ) -> Bool {
    while renderer.pieceCount < Self.pieceSize {
      switch next(in: records, &renderer) {
      case .content(let record): renderer.content(record)
      case .other: break
      case .end: return renderer.pieceCount > 0
      }
    }
    return true
  }
}
