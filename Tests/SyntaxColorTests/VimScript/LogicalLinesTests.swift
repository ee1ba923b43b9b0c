import Testing

@testable import SyntaxColor

struct `Logical lines` {
  @Test(arguments: [
    ("a\nb\n", ["1:a", "2:b"]), ("a\n\\b\n  \\ c\nd", ["1:ab c", "4:d"]),
    ("a\n\"\\ x\n\\b\n\"c", ["1:ab", "4:\"c"]), ("a\n\"\\x\n", ["1:a", "2:\"\\x"]),
    ("a\r\n\\b\r\nc\r\n", ["1:ab", "3:c"]), ("\u{FEFF}a\n", ["1:a"]), ("", []),
    ("\n\n", ["1:", "2:"]),
    ("let x =<< E\na\n\\b\nE\n\\c", ["1:let x =<< E", "2:a", "3:\\b", "4:E", "5:\\c"]),
    ("syn match A /=<< E/\n\\b", ["1:syn match A /=<< E/b"]),
  ])
  func `join continuation lines and keep their numbers`(text: String, lines: [String]) {
    let script = Script(name: "x.vim", contents: Array(text.utf8))
    let found = script.lines.map { line in
      "\(line.number):\(String(decoding: script.bytes[line.range], as: UTF8.self))"
    }
    #expect(found == lines)
  }
}
