import HatenaText
import Testing

struct `An inline notation of the caller's` {
  private struct Issue: InlineNotation {
    let scheme = "issue"
    func accepts(_ body: ArraySlice<UInt8>) -> Bool { body.elementsEqual("1".utf8) }
    func html(for body: ArraySlice<UInt8>, options: HTMLOptions) -> [UInt8] {
      Array("#".utf8) + body
    }
  }

  @Test(
    arguments: [
      ("a [issue:1]", [.text, .customInline]), ("[issue:2]", [.text]), ("issue:1", [.text]),
      ("[issue:1][issue:1]", [.customInline, .customInline]), ("[id:alice]", [.link]),
      ("<a>[issue:1]</a>", [.startTag, .text, .endTag]),
    ] as [(String, [NodeKind])])
  func `is read where it accepts what stands in its brackets`(source: String, kinds: [NodeKind])
    throws
  {
    var options = ParseOptions()
    options.inlineNotations = [Issue()]
    let block = try #require(Document(parsing: source, options).children.first?.children.first)
    #expect(block.children.map(\.kind) == kinds)
  }
}
