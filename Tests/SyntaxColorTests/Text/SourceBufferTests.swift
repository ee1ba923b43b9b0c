import Testing

@testable import SyntaxColor

/// How text is read, and the way back to the caller's bytes.
struct SourceBufferTests {
  @Test(arguments: [
    ("", "\n"), ("a", "a\n"), ("a\n", "a\n"), ("a\r\nb\r\n", "a\nb\n"), ("a\r\nb", "a\nb\n"),
    ("a\r\nb\n", "a\r\nb\n"), ("a\rb", "a\rb\n"), ("\u{FEFF}a", "a\n"), ("a\0b", "a\0b\n"),
    ("\r\n", "\n"),
  ])
  func `line ends are made the same as Vim makes them`(source: String, text: String) {
    let buffer = SourceBuffer(Array(source.utf8))
    #expect(buffer[0..<buffer.count] == Array(text.utf8))
  }

  @Test(
    arguments: [
      ([0xFF, 0x61], "?a"), ([0xC3, 0x28], "?("), ([0xE3, 0x81], "??"), ([0xC0, 0x80], "??"),
      ([0xED, 0xA0, 0x80], "???"), ([0xF4, 0x90, 0x80, 0x80], "????"), ([0x80], "?"),
    ] as [([UInt8], String)])
  func `a byte that is not UTF-8 becomes a question mark`(source: [UInt8], text: String) {
    let buffer = SourceBuffer(source)
    #expect(buffer[0..<(buffer.count - 1)] == Array(text.utf8))
  }

  @Test func `offsets lead back to the source`() {
    let source = Array("\u{FEFF}a\r\nbc\r\nd".utf8)
    let buffer = SourceBuffer(source)
    #expect((0..<buffer.count).map(buffer.sourceOffset) == [3, 4, 6, 7, 8, 10, 11])
    #expect(buffer.sourceOffset(of: buffer.count) == source.count)
    #expect(buffer.lineStarts == [0, 2, 5, 7])
  }

  @Test func `lines know what they are made of`() {
    let buffer = SourceBuffer(Array("a\né\nか\u{3099}\n".utf8))
    #expect((0..<3).map(buffer.alphabet(ofLine:)) == [.ascii, .unicode, .composing])
    #expect(buffer.alphabet == .composing)
  }
}
