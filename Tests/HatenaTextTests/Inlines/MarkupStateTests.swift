import Bytes
import Testing

@testable import HatenaText

struct `The state in a piece of markup` {
  @Test(
    arguments: [
      ("b>", .done), ("b", .tagName), ("b ", .beforeAttribute), ("b c", .attribute),
      ("b c ", .afterAttribute), ("b c=", .beforeValue), ("b c=\"", .doubleQuoted),
      ("b c='>", .singleQuoted), ("b c=d", .unquoted), ("/", .endTagFirst), ("/b", .endTagName),
      ("/b '", .plainSingleQuoted), ("!--", .comment), ("!-- -", .commentHyphen),
      ("!-- --", .commentHyphens), ("!-- -- ", .commentSpace), ("!-- -- >", .done),
      ("!doctype ", .declarationSpace), ("!doctype \"", .declarationDoubleQuoted),
      ("!doctype a", .declarationWord), ("?a", .instruction), ("?a>", .done),
    ] as [(String, MarkupState)])
  func `follows its bytes`(text: String, state: MarkupState) throws {
    let source = Array("<\(text)".utf8)
    try source.withByteView { view in
      let markup = try #require(Markup(at: 0, in: view, before: view.count))
      let end = (markup.next..<view.count).reduce(markup.state) { $0.after(view[$1]) }
      #expect(end == state)
    }
  }
}
