import HatenaText
import Testing

struct `The tree` {
  @Test func `is drawn with every node's place`() {
    #expect(
      Document(parsing: "**Hi id:alice\n-a").debugDescription == """
        section 0..<16
          heading level 4 0..<13
            text 2..<5 "Hi "
            link id /alice/ 5..<13 "id:alice"
          list unordered 14..<16
            listItem 14..<16
              text 15..<16 "a"
        """)
  }

  @Test func `is written as JSON`() {
    let json = Document(parsing: "a \"\\\u{1}id:bob").json()
    #expect(
      json == """
        {"type":"document","children":[{"type":"section","range":[0,11],"children":[\
        {"type":"paragraph","range":[0,11],"children":[\
        {"type":"text","range":[0,5],"source":"a \\"\\\\\\u0001"},\
        {"type":"link","range":[5,11],"scheme":"id","form":"plain","address":"/bob/",\
        "source":"id:bob"}]}]}]}
        """)
  }

  @Test func `has a headline's categories before its text`() throws {
    let document = Document(parsing: "*t*[c][d]See id:alice")
    #expect(
      document.debugDescription == """
        section 0..<21
          heading level 3 #t 0..<21
            category 3..<6
              text 4..<5 "c"
            category 6..<9
              text 7..<8 "d"
            text 9..<13 "See "
            link id /alice/ 13..<21 "id:alice"
        """)
    let heading = try #require(document.headings.first)
    #expect(heading.categories == ["c", "d"])
    #expect(heading.text == "See id:alice")
    #expect(heading.anchorName == "t")
  }

  @Test func `has an item's text before the lists in it`() {
    #expect(
      Document(parsing: "-a\n--b").debugDescription == """
        section 0..<6
          list unordered 0..<6
            listItem 0..<6
              text 1..<2 "a"
              list unordered 3..<6
                listItem 3..<6
                  text 5..<6 "b"
        """)
  }

  @Test func `has collections of children with parents`() throws {
    let document = Document(parsing: "a <b>c</b>\n-d")
    let section = try #require(document.children.first)
    #expect(document.children.count == 1)
    #expect(section.parent == nil)
    #expect(section.children.map(\.kind) == [.paragraph, .list])
    let paragraph = try #require(section.children.first)
    #expect(paragraph.children.map(\.kind) == [.text, .startTag, .text, .endTag])
    #expect(paragraph.children.allSatisfy { $0.parent == paragraph })
    #expect(Set(document.nodes.map(\.id)).count == document.nodes.count)
    #expect(try #require(paragraph.children.first).children.isEmpty)
  }

  @Test func `tells nodes of two documents apart`() throws {
    let one = try #require(Document(parsing: "a").children.first)
    let other = try #require(Document(parsing: "a").children.first)
    #expect(one == one)
    #expect(one != other)
    #expect(one.id == other.id)
  }

  @Test func `keeps in a block what HTML it leaves open`() {
    let document = Document(parsing: "a <!-- b\nc --> id:alice")
    #expect(
      document.debugDescription == """
        section 0..<23
          paragraph 0..<8
            text 0..<8 "a <!-- b"
          paragraph 9..<23
            text 9..<15 "c --> "
            link id /alice/ 15..<23 "id:alice"
        """)
    #expect(document.html().contains("a <!-- -->"))
  }
}
