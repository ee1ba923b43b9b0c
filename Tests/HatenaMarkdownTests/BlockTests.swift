import HatenaMarkdown
import HatenaText
import Testing

struct `A block in Markdown` {
  private func expect(
    _ source: String, _ dialect: Dialect = .hatenaBlog, _ flavor: MarkdownFlavor = .gfm,
    gives markdown: String, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(
      Document(parsing: source, dialect).markdown(MarkdownOptions(flavor)) == markdown + "\n",
      sourceLocation: location)
  }

  @Test func `that is a headline has its level`() {
    expect("*One\n**Two\n***Three #", gives: "### One\n\n#### Two\n\n##### Three \\#")
  }

  @Test func `that is a headline with a name has an address in the flavors that take one`() {
    expect("*name*One", .textHatena, .hugo, gives: "### One {#name}")
    expect("*name*One", .textHatena, .gfm, gives: "### <a id=\"name\"></a>One")
    expect("*One", .textHatena, .hugo, gives: "### One")
  }

  @Test func `that is a list is indented by its marks`() {
    expect("-a\n-+b\n-+c\n-d", gives: "- a\n  1. b\n  2. c\n- d")
    expect("+a\n+-b", gives: "1. a\n   - b")
  }

  @Test func `that is a list does not go on with the one before it`() {
    expect("-a\n\n-b\n\n+c\n\n+d", gives: "- a\n\n* b\n\n1. c\n\n1) d")
  }

  @Test func `that is code has a fence longer than any in it`() {
    expect(">|perl|\n```\nx\n||<", gives: "````perl\n```\nx\n````")
    expect(">|a`b|\n~~~\n||<", gives: "~~~~a`b\n~~~\n~~~~")
  }

  @Test func `that is preformatted is code where it has no markup`() {
    expect(">|\na &lt; b\n|<", .textHatena, gives: "```\na < b\n```")
    expect(">|\n<b>a</b>\n\nb\n|<", gives: "<pre><b>a</b>\n&#10;b\n</pre>")
  }

  @Test func `that is a quote says where it is from`() {
    expect(
      ">https://a.example/:title=A page>\nsaid\n-a\n<<",
      gives: "> said\n>\n> - a\n>\n> <cite>[A page](https://a.example/)</cite>")
  }

  @Test func `that is a table has a head`() {
    expect("|*a|*b|\n|1|x &#124; y|", gives: "| a | b |\n| --- | --- |\n| 1 | x \\| y |")
    expect("|1|2|", gives: "| | |\n| --- | --- |\n| 1 | 2 |")
  }

  @Test func `that is a table stays HTML where Markdown has no such table`() {
    let html = "<table>\n    <tr>\n    <th>a</th>\n    <td>1</td>\n    </tr>\n</table>"
    expect("|*a|1|", gives: html)
    expect("|1|", .hatenaBlog, .commonmark, gives: html.replacing("    <th>a</th>\n", with: ""))
  }

  @Test func `that is a definition list is what the flavor has`() {
    expect(":a:b\n:c:d", .hatenaBlog, .hugo, gives: "a\n: b\n\nc\n: d")
    expect(":a:b", gives: "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>")
  }

  @Test func `that is a note stands at the end`() {
    expect("a((b))c", gives: "a[^1]c\n\n[^1]: b")
    expect(
      "a((b))", .hatenaBlog, .commonmark,
      gives: """
        a<a href="#f-7e83ca2a" id="fn-7e83ca2a" name="fn-7e83ca2a" title="b">*1</a>

        <a id="f-7e83ca2a" href="#fn-7e83ca2a">\\*1</a> b
        """)
  }

  @Test func `that is a mark to read more is a comment`() {
    expect("a\n====\nb", gives: "a\n\n<!--more-->\n\nb")
  }

  @Test func `that is the contents is a list of links`() {
    expect(
      "[:contents]\n*a\n**b", .hatenaBlog, .hugo,
      gives: "- [a](#a)\n  - [b](#b)\n\n### a {#a}\n\n#### b {#b}")
  }

  @Test func `that is HTML has no blank line`() {
    expect("><div>\n\n<b>a</b>\n\n</div><", .textHatena, gives: "<div>\n\t<b>a</b>\n</div>")
  }
}
