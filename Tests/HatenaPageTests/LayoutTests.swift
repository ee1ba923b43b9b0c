import HatenaPage
import HatenaText
import SyntaxColor
import TestSupport
import Testing

struct `The layout of a page` {
  private struct Widths: Decodable {
    let page: Int
    let window: Int
    let wide: [String]
    let scrolling: [String: Bool]
  }

  private static let widths =
    Sample.script + """
      if (asPrinted) print();
      const right = document.documentElement.clientWidth;
      const scrolls = (element) => element.closest('pre, table');
      return {
        page: document.scrollingElement.scrollWidth, window: window.innerWidth,
        wide: query('main *')
          .filter((element) => element.getBoundingClientRect().right > right + 0.5)
          .filter((element) => !scrolls(element) || scrolls(element) == element)
          .map((element) => element.localName + '.' + element.className),
        scrolling: Object.fromEntries(query('pre, table').map((element, index) =>
          [index + element.localName, element.scrollWidth > element.clientWidth])),
      };
      """

  private func ask(_ documents: [Document], width: Int, asPrinted: Bool) throws -> [Widths] {
    try Browser().ask(
      documents.map {
        Browser.View(
          Sample.page($0), width: width, asking: "const asPrinted = \(asPrinted);" + Self.widths)
      })
  }

  @Test(arguments: [320, 360, 390, 1000])
  func `is never wider than the window`(width: Int) throws {
    for answer in try ask(Sample.documents(), width: width, asPrinted: false) {
      #expect(answer.window == width)
      #expect(answer.page == width)
      #expect(answer.wide == [])
    }
  }

  @Test func `lets code and tables scroll by themselves`() throws {
    let answer = try #require(try ask([Sample.wide], width: 390, asPrinted: false).first)
    #expect(answer.scrolling.count == 5)
    #expect(answer.scrolling.values.allSatisfy { $0 })
  }

  @Test func `wraps code on paper`() throws {
    let answer = try #require(try ask([Sample.wide], width: 700, asPrinted: true).first)
    let code = answer.scrolling.filter { $0.key.hasSuffix("pre") }
    #expect(code.count == 4)
    #expect(code.values.allSatisfy { !$0 })
    #expect(answer.page == 700)
  }
}

struct `A numbered block of code` {
  private struct Answer: Decodable {
    let all: String
    let some: String
    let heights: [Double]
    let numbers: [String]
    let marked: [Int]
  }

  private static let code = [
    "#!/usr/bin/perl", "", "my $x = <<'E' . \"\\n\";", "\tタブと全角　空白 ", "  <b>&amp;</b>", "E", "",
    "", "print $x;  # TODO", "}",
  ]

  private func page(_ lines: [String], numbered: Bool) throws -> [UInt8] {
    let source = ">|perl|\n\(lines.joined(separator: "\n"))\n||<"
    let document = Document(parsing: source)
    var options = HTMLOptions()
    options.highlighter = Highlighter()
    options.codeWriter = CodeLines(
      isNumbered: numbered, marking: try #require(LineMarks("2,4-5")))
    return Page(title: "", language: "en").htmlBytes(of: document, options: options)
  }

  private static let ask =
    Sample.script + """
      const lines = query('.line');
      const selection = window.getSelection();
      selection.selectAllChildren(query('pre')[0]);
      const all = selection.toString();
      selection.setBaseAndExtent(lines[2], 0, lines[8], lines[8].childNodes.length);
      const some = selection.toString();
      const tops = lines.map((line) => line.getBoundingClientRect().top);
      const color = (line) => style(line).backgroundColor;
      return {
        all, some,
        heights: tops.slice(1).map((top, index) => top - tops[index]),
        numbers: lines.map((line) => style(line, '::before').content),
        marked: lines.map((_, index) => index + 1).filter((number) =>
          color(lines[number - 1]) != color(lines[0])),
      };
      """

  @Test(arguments: [true, false])
  func `gives the code alone to whoever copies it`(numbered: Bool) throws {
    let view = Browser.View(try page(Self.code, numbered: numbered), asking: Self.ask)
    let answer = try #require(try Browser().ask([view], as: Answer.self).first)
    #expect(answer.all == Self.code.joined(separator: "\n"))
    #expect(answer.some == Self.code[2...8].joined(separator: "\n"))
    #expect(answer.marked == [2, 4, 5])
    #expect(answer.numbers.filter { $0.contains("counter(line)") }.count == (numbered ? 10 : 0))
    let heights = Set(answer.heights.map { ($0 * 10).rounded() })
    #expect(heights.count == 1, "lines are \(heights) high")
  }
}

struct `The numbers of lines` {
  private struct Answer: Decodable {
    let starts: [Double]
    let scrolled: [Double]
    let tab: Double
  }

  /// Where code starts, before and after scrolling, and how far a tab goes.
  private static let ask =
    Sample.script + """
      const left = (node, start, end) => {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        return range.getBoundingClientRect().left;
      };
      const text = (line) => {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        return walker.nextNode();
      };
      const starts = () => [...new Set(query('.line').map((line) => {
        return Math.round(left(text(line), 0, 1));
      }))];
      const tabbed = text(query('.line')[1]);
      const tab = left(tabbed, 1, 2) - left(tabbed, 0, 1);
      const [before, pre] = [starts(), query('pre')[0]];
      pre.scrollLeft = 200;
      return { starts: before, scrolled: starts(), tab };
      """

  @Test(arguments: [9, 120, 1200])
  func `leave code in one column, which scrolls, and its tabs alone`(count: Int) throws {
    let code = [String(repeating: "x", count: 400), "\tx"] + (3...count).map { "x\($0)" }
    let source = Array(">|text|\n\(code.joined(separator: "\n"))\n||<".utf8)
    var options = HTMLOptions()
    options.codeWriter = CodeLines(isNumbered: false)
    let plain = Page(title: "", language: "en")
      .htmlBytes(of: Document(parsing: source), options: options)
    let views = [Sample.page(Document(parsing: source)), plain].map {
      Browser.View($0, width: 390, asking: Self.ask)
    }
    let answers = try Browser().ask(views, as: Answer.self)
    for answer in answers {
      #expect(answer.starts.count == 1)
      #expect(answer.scrolled == answer.starts.map { $0 - 200 })
    }
    #expect(abs(answers[0].tab - answers[1].tab) < 0.1)
    #expect(answers[0].starts[0] > answers[1].starts[0])
  }
}

struct `A page in the browser` {
  private struct Answer: Decodable, Equatable {
    let title: String
    let language: String
    let mode: String
    let encoding: String
    let elements: Int
    let text: String
  }

  private static let ask = """
    return {
      title: document.title, language: document.documentElement.lang, mode: document.compatMode,
      encoding: document.characterSet, elements: document.querySelectorAll('head *').length,
      text: document.querySelector('main').textContent.trim(),
    };
    """

  @Test func `has its title, its language, and shows bytes that are no characters`() throws {
    let titles = ["日記", "</title><script>window.x = 1</script>", "a & b &amp; <i>", ""]
    let views = titles.map { title in
      let document = Document(parsing: [0x61, 0xFF, 0xE3, 0x81, 0x0A, 0xC3])
      return Browser.View(
        Page(title: title, language: "ja").htmlBytes(of: document), asking: Self.ask)
    }
    let answers = try Browser().ask(views, as: Answer.self)
    for (title, answer) in zip(titles, answers) {
      #expect(
        answer
          == Answer(
            title: title, language: "ja", mode: "CSS1Compat", encoding: "UTF-8", elements: 5,
            text: "a\u{FFFD}\u{FFFD}\n\t\u{FFFD}"))
    }
  }
}
