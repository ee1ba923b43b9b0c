import TestSupport
import Testing

struct `Input that comes in pieces` {
  @Test(arguments: [1, 2, 7, 4096, 65_536, 65_537])
  func `gives what it gives whole`(size: Int) throws {
    let diary = try Corpus.bytes("diary/perl-memo.hatena")
    // A byte at a time the diary itself is enough; pieces that fill a pipe need more than it holds.
    let input =
      size < 100 ? diary : Array(repeating: diary, count: 200_000 / diary.count).flatMap { $0 }
    for arguments in [[], ["--safe"], ["--ast"]] {
      let whole = try Program("hatena2html").run(arguments, input: input)
      let pieces = try Program("hatena2html").run(arguments, input: input, inPiecesOf: size)
      #expect(whole.status == 0)
      #expect(pieces.output == whole.output)
    }
    let code = try Program("syntaxcolor").run(["-f", "hatena"], input: input)
    let inPieces = try Program("syntaxcolor").run(["-f", "hatena"], input: input, inPiecesOf: size)
    #expect(inPieces.output == code.output)
  }
}
