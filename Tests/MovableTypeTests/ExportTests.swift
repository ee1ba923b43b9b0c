import Bytes
import MovableType
import Testing

struct `An export in Movable Type's format` {
  private static let blog = """
    AUTHOR: alice
    TITLE: First <entry>
    BASENAME: 2013/01/31/120500
    STATUS: Publish
    ALLOW COMMENTS: 1
    CONVERT BREAKS: 0
    DATE: 01/31/2013 12:05:00
    CATEGORY: perl
    CATEGORY: 日記
    -----
    BODY:
    *Hello
    -----
    not a rule
    --------
    not an end

    -----
    EXTENDED BODY:
    more
    -----
    COMMENT:
    AUTHOR: bob
    EMAIL: bob@example.com
    IP: 192.0.2.1
    URL: http://bob.example.com/
    DATE: 02/01/2013 01:00:00 PM
    Nice: <b>post</b>
    second line
    -----
    PING:
    TITLE: A reply
    URL: http://carol.example.com/1
    BLOG NAME: Carol's
    DATE: 02/02/2013 12:00:00 AM
    an excerpt
    -----
    --------
    TITLE: Second
    STATUS: Draft
    PRIMARY CATEGORY: perl
    CATEGORY: perl
    DATE: 02/03/2013 00:00:00
    -----
    BODY:
    <p>html</p>
    -----
    --------

    """

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(arguments: ["\n", "\r\n"]) func `is split into entries`(lineEnd: String) throws {
    let source = Self.blog.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineEnd)
    let entries = Export(parsing: Array(source.utf8)).entries
    try #require(entries.count == 2)
    let first = entries[0]
    #expect(text(first.title) == "First <entry>")
    #expect(text(first.author) == "alice")
    #expect(text(first.basename) == "2013/01/31/120500")
    #expect(first.date?.isoDate == "2013-01-31")
    #expect(first.date?.clock8601 == "12:05:00")
    #expect(first.categories.map(text) == ["perl", "日記"])
    #expect(first.isPublished)
    #expect(first.convertsBreaks == false)
    #expect(text(first.body) == "*Hello\n-----\nnot a rule\n--------\nnot an end")
    #expect(text(first.extendedBody) == "more")
    #expect(!entries[1].isPublished)
    #expect(entries[1].convertsBreaks == nil)
    #expect(entries[1].categories.map(text) == ["perl"])
  }

  @Test func `keeps comments and trackbacks`() throws {
    let entry = try #require(Export(parsing: Array(Self.blog.utf8)).entries.first)
    try #require(entry.comments.count == 2)
    let comment = entry.comments[0]
    #expect(text(comment.author) == "bob")
    #expect(text(comment.url) == "http://bob.example.com/")
    #expect(comment.date?.clock8601 == "13:00:00")
    #expect(text(comment.body) == "Nice: <b>post</b>\nsecond line")
    #expect(!comment.isPing)
    let ping = entry.comments[1]
    #expect(ping.isPing)
    #expect(text(ping.author) == "Carol's")
    #expect(text(ping.title) == "A reply")
    #expect(ping.date?.clock8601 == "00:00:00")
  }

  @Test(arguments: [
    ("<p>a</p>", true), ("  \n<div>", true), ("<!-- a -->", true), ("*a", false), ("><div>", false),
    ("<< ", false), ("a <b>", false), ("", false), ("<", false),
  ])
  func `tells HTML from notation`(body: String, isHTML: Bool) {
    #expect(Entry.isHTML(Array(body.utf8)) == isHTML)
  }

  @Test(arguments: [
    ("", 0), ("\n\n", 0), ("-----", 0), ("--------\n--------\n", 0), ("-----\nBODY:", 1),
    ("BODY:\n-----\n", 0), ("nonsense", 0), ("-----\n-----\n-----\nCOMMENT:\n-----\n--------", 1),
  ])
  func `that is broken is read as far as it goes`(source: String, count: Int) {
    let entries = Export(parsing: Array(source.utf8)).entries
    #expect(entries.count == count)
    #expect(entries.allSatisfy { $0.title.isEmpty && $0.body.isEmpty })
  }

  @Test func `without a last rule keeps its last entry`() {
    let entries = Export(parsing: Array("TITLE: a\n-----\nBODY:\nb\n".utf8)).entries
    #expect(entries.map { text($0.body) } == ["b"])
  }

  @Test(arguments: [
    ("2002-01-31", "2002-01-31 00:00:00"), ("2002/01/31 12:05:00", "2002-01-31 12:05:00"),
    ("01/31/02 01:00:00 PM", "2002-01-31 13:00:00"), ("01/31/99", "1999-01-31 00:00:00"),
    ("2002-01-31T12:05:00+09:00", "2002-01-31 12:05:00"), ("02/29/2000", "2000-02-29 00:00:00"),
  ])
  func `has dates in other orders`(written: String, date: String) {
    let found = Export(parsing: Array("DATE: \(written)\n".utf8)).entries.first?.date
    #expect(found.map { "\($0.isoDate) \($0.clock8601)" } == date)
  }

  @Test(arguments: ["X-ID: 5", "AUTHOR EMAIL: a@b.example", "PERMALINK: http://a.example/", "odd"])
  func `keeps entries apart, whatever they begin with`(first: String) {
    let entry = "\(first)\nTITLE: a\n-----\nBODY:\nb\n-----\n--------\n"
    let export = Export(parsing: Array((entry + entry).utf8))
    #expect(export.entries.map { text($0.body) } == ["b", "b"])
    #expect(export.issues.map(\.line) == [1, 8])
    #expect(
      export.issues[0].message
        == "\"\(first)\" is no field of an entry that is known, and was left out")
  }

  @Test func `may have spaces behind its rules`() {
    let entry = "TITLE: a\n----- \nBODY:\nb\n-----\t\n-------- \n"
    let export = Export(parsing: Array((entry + entry).utf8))
    #expect(export.entries.map { text($0.body) } == ["b", "b"])
    #expect(export.issues.isEmpty)
  }

  @Test func `keeps a text that quotes the format`() {
    let source = "TITLE: a\n-----\nBODY:\nb\n-----\nBODY:\nc\n-----\n--------\n"
    let export = Export(parsing: Array(source.utf8))
    #expect(export.entries.map { text($0.body) } == ["b\n-----\nBODY:\nc"])
    #expect(export.issues.map(\.line) == [6])
    #expect(export.issues.map(\.message) == ["a second BODY was taken as part of the first"])
  }

  @Test func `has entries without a status published`() {
    #expect(Export(parsing: Array("TITLE: a\nSTATUS:\n".utf8)).entries.map(\.isPublished) == [true])
  }

  @Test func `says which dates are none`() {
    let export = Export(parsing: Array("TITLE: a\nDATE: 02/30/2002\n".utf8))
    #expect(export.issues.map(\.message) == ["\"DATE: 02/30/2002\" is no date; the entry has none"])
  }

  @Test(arguments: ["-----\n\n", "--------\n\n", "-----\nBODY:\n", "-----\nCOMMENT:\n", "\n"])
  func `of rules alone takes work in proportion`(unit: String) {
    #if DEBUG
      let work = [500, 1_000].map { times in
        let count = WorkCount()
        WorkCount.$current.withValue(count) {
          _ = Export(parsing: Array(String(repeating: unit, count: times).utf8))
        }
        return count.value
      }
      #expect(Double(work[1]) <= 2.2 * Double(work[0]), "\(work)")
    #endif
  }

  @Test(arguments: [
    "13/01/2013 00:00:00", "01/32/2013", "01/01/2013 24:00:00", "a", "", "99999999999/1/1",
    "01/01/2013 00:61:00", "02/30/2002", "02/29/2001", "2002-13-01", "01/31/20133",
  ])
  func `has dates that are none left out`(date: String) {
    #expect(Export(parsing: Array("DATE: \(date)\n".utf8)).entries.first?.date == nil)
  }
}
