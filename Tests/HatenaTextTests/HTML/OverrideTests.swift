import HatenaText
import Testing

struct `An override` {
  private struct Links: HTMLOverride {
    func html(for node: Document.Node) -> HTMLFragment? {
      guard let link = node.link else { return nil }
      return .element("a", ["href": link.address, "class": "x\"y"], [.text(link.text)])
    }
  }

  private struct Figures: HTMLOverride {
    func html(for node: Document.Node) -> HTMLFragment? {
      switch node.kind {
      case .code: .element("figure", [:], [.content, .element("hr")])
      case .list: .element("nav", [:], [.content])
      case .paragraph where node.content.isEmpty: .html(Array("<hr>".utf8))
      default: nil
      }
    }
  }

  private func html(_ source: String, _ override: any HTMLOverride, safe: Bool = false) -> String {
    var options = HTMLOptions(safety: safe ? .untrusted : .trusted)
    options.overrides = [override]
    return Document(parsing: source).html(options)
  }

  @Test(arguments: [false, true]) func `writes one kind of inline`(safe: Bool) {
    #expect(
      html("a id:alice b", Links(), safe: safe) == """
        <div class="section">
        \t<p>a <a href="/alice/" class="x&quot;y">id:alice</a> b</p>
        </div>
        """)
  }

  @Test(arguments: [false, true]) func `writes around what the dialect writes`(safe: Bool) {
    #expect(
      html("a\n>||\nb\n||<\n-c\n--d\ne", Figures(), safe: safe) == """
        <div class="section">
        \t<p>a</p>
        \t<figure>
        \t<pre class="hatena-super-pre">
        b
        </pre><hr></figure>
        \t<nav>
        \t<ul>
        \t\t<li>c
        \t\t<nav>
        \t\t<ul>
        \t\t\t<li>d</li>
        \t\t</ul></nav>
        \t\t</li>
        \t</ul></nav>
        \t<p>e</p>
        </div>
        """)
  }

  @Test func `is not asked about blocks nested without end`() {
    let source = (1...500).map { String(repeating: "-", count: $0) + "a\n" }.joined()
    let html = html(source, Figures())
    #expect(html.split(separator: "<nav>").count == 65)
    #expect(html.split(separator: "<ul>").count == 501)
  }
}
