import Testing

@testable import SyntaxColor

/// 'iskeyword' values, asked of Vim by `match(nr2char(n), '\\k')`.
struct IskeywordTests {
  @Test(arguments: [
    ("@", "aZ", "09_-"), ("a-c,^b", "ac", "bd"), ("48-57,_", "09_", "aZ"), ("@-@", "@", "aZ"),
    ("!-~,^*,^|,^\"", "a!", "*|\""), ("@,^", "a^", "1"), ("@,44", "a,", ";"),
  ])
  func `an option names its characters`(option: String, members: String, others: String) throws {
    let iskeyword = try Iskeyword(option: Array(option.utf8))
    for byte in members.utf8 { #expect(iskeyword.contains(ascii: byte)) }
    for byte in others.utf8 { #expect(!iskeyword.contains(ascii: byte)) }
  }

  @Test(arguments: ["a-", "b-a", "256", "a,,b", "a,"])
  func `a value Vim does not take is refused`(option: String) {
    #expect(throws: PatternError.self) { try Iskeyword(option: Array(option.utf8)) }
  }

  @Test(arguments: [
    ("日", true), ("あ", true), ("。", false), ("é", true), ("×", true), ("—", false), ("😀", true),
  ])
  func `above ASCII Vim's table counts`(character: String, isKeyword: Bool) throws {
    let scalar = try #require(character.unicodeScalars.first)
    #expect(Iskeyword.standard.contains(scalar.value) == isKeyword)
  }
}
