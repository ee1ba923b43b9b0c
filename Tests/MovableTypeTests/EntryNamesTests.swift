import MovableType
import Testing

struct `The path of an entry` {
  private func names(_ heads: [String]) -> [String] {
    let source = heads.map { $0 + "\n-----\nBODY:\n-----\n--------\n" }.joined()
    var names = EntryNames()
    return Export(parsing: Array(source.utf8)).entries.map { names.name(of: $0) }
  }

  @Test(arguments: [
    ("BASENAME: 2013/01/31/120500", "2013/01/31/120500"),
    ("BASENAME: a b<c", "a_b_c"),
    ("BASENAME: /etc/passwd", "etc/passwd"),
    ("BASENAME: ../../up\nDATE: 01/31/2013 12:05:00", "2013-01-31-120500"),
    ("BASENAME: a/.git/b", "entry"),
    ("BASENAME: 日記", "日記"),
    ("DATE: 01/31/2013 12:05:00 PM", "2013-01-31-120500"),
    ("TITLE: x", "entry"),
  ])
  func `stays below the folder`(head: String, name: String) {
    #expect(names([head]) == [name])
  }

  @Test func `is given once`() {
    let heads = ["BASENAME: a", "BASENAME: a", "BASENAME: a-2", "BASENAME: a", "BASENAME: a-2"]
    let given = names(heads)
    #expect(given.first == "a")
    #expect(Set(given).count == heads.count)
  }
}
