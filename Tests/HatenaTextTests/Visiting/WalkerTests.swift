import HatenaText
import Testing

struct `A walker` {
  @Test func `sees pairs of enter and leave`() {
    struct Names: MarkupWalker {
      var names: [String] = []
      mutating func enter(_ node: Document.Node) { names.append(node.kind.name) }
      mutating func leave(_ node: Document.Node) { names.append("/\(node.kind.name)") }
    }
    var names = Names()
    Document(parsing: "-a\n--b\nc").walk(&names)
    #expect(
      names.names == [
        "section", "list", "listItem", "text", "/text", "list", "listItem", "text", "/text",
        "/listItem", "/list", "/listItem", "/list", "paragraph", "text", "/text", "/paragraph",
        "/section",
      ])
  }

  @Test func `needs no deep stack`() {
    struct Depth: MarkupWalker {
      var depth = 0
      var deepest = 0
      mutating func enter(_ node: Document.Node) {
        depth += 1
        deepest = max(deepest, depth)
      }
      mutating func leave(_ node: Document.Node) { depth -= 1 }
    }
    var source = ""
    for level in 1...2000 { source += String(repeating: "-", count: level) + "a\n" }
    var depth = Depth()
    Document(parsing: source).walk(&depth)
    #expect(depth.deepest == 4002)
  }
}
