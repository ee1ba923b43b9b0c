import Testing

@testable import SyntaxColor

struct `Offsets of a pattern` {
  /// The match `bあ` in `abあc`.
  private let text = SourceBuffer(Array("abあc\n".utf8))
  private let match = VimMatch(start: 1, end: 5, rawStart: 1, rawEnd: 5)

  @Test(
    arguments: [
      (nil, 0, 1), (.start, 0, 1), (.start, 1, 2), (.start, 2, 5), (.start, -1, 0), (.start, -9, 0),
      (.end, 0, 2), (.end, 1, 5), (.start, 99, 6),
    ] as [(PatternOffsets.Anchor?, Int32, Int)])
  func `move a start by characters within its line`(
    anchor: PatternOffsets.Anchor?, count: Int32, expected: Int
  ) {
    #expect(text.start(of: match, .init(anchor: anchor, count: count)) == expected)
  }

  @Test(
    arguments: [
      (nil, 0, 0, 5), (.end, 1, 0, 6), (.end, -1, 0, 2), (.start, 0, 0, 1), (.start, -1, 1, 1),
      (.start, 0, 1, 2),
    ] as [(PatternOffsets.Anchor?, Int32, Int, Int)])
  func `move an end, which counts from the end unless told otherwise`(
    anchor: PatternOffsets.Anchor?, count: Int32, extra: Int, expected: Int
  ) {
    #expect(text.end(of: match, .init(anchor: anchor, count: count), extra: extra) == expected)
  }
}
