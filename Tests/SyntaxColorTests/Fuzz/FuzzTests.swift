import TestSupport
import Testing

/// What the fuzzers are fed, and what they found once.
struct `Fuzzed input` {
  @Test(arguments: Corpus.files(under: "hostile/Highlight", ending: ""))
  func `as a text keeps what holds for every text`(path: String) throws {
    #expect(HighlightFuzz.violation(of: try Corpus.bytes(path)) == nil)
  }

  @Test(arguments: Corpus.files(under: "hostile/Engine", ending: ""))
  func `as a syntax file and a text keeps what holds for every text`(path: String) throws {
    #expect(EngineFuzz.violation(of: try Corpus.bytes(path)) == nil)
  }

  @Test(arguments: Corpus.files(under: "hostile/VimPattern", ending: ""))
  func `as a pattern and a text keeps what holds for every match`(path: String) throws {
    #expect(VimPatternFuzz.violation(of: try Corpus.bytes(path)) == nil)
  }

  @Test(arguments: Corpus.files(under: "hostile/VimScript", ending: ""))
  func `as a syntax file is loaded`(path: String) throws {
    #expect(VimScriptFuzz.violation(of: try Corpus.bytes(path)) == nil)
  }
}
