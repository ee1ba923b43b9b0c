import HatenaPage
import SyntaxColor
import TestSupport
import Testing

struct `The colors of a page` {
  private struct Seen: Decodable, Equatable {
    let color: String
    let background: String
    let isBold: Bool
    let isItalic: Bool
    let isUnderlined: Bool
  }

  private struct Answer: Decodable {
    let groups: [String: Seen]
    let page: [String: String]
  }

  private static let ask =
    Sample.script + """
      if (asPrinted) print();
      const groups = {};
      for (const span of query('pre span')) {
        const it = style(span);
        groups[span.textContent] = {
          color: it.color, background: it.backgroundColor, isBold: +it.fontWeight >= 600,
          isItalic: it.fontStyle == 'italic', isUnderlined: it.textDecorationLine == 'underline',
        };
      }
      const [body, pre, link] = ['body', 'pre', 'a'].map((name) => style(query(name)[0]));
      return { groups, page: {
        text: body.color, page: body.backgroundColor, link: link.color, codeText: pre.color,
        code: pre.backgroundColor,
      } };
      """

  private func page(_ theme: Theme) -> [UInt8] {
    let spans = HighlightStyle.allCases.map { "<span class=\"\($0.className)\">\($0.name)</span>" }
    let body = "<a href=\"#x\">link</a><pre>\(spans.joined(separator: " "))</pre>"
    return Page(title: "", language: "en", stylesheets: [.builtIn(theme)])
      .htmlBytes(wrapping: Array(body.utf8))
  }

  /// Compares what the browser computed with the theme, for every theme.
  private func check(isDark: Bool, asPrinted: Bool) throws {
    let views = Theme.all.map {
      Browser.View(page($0), isDark: isDark, asking: "const asPrinted = \(asPrinted);" + Self.ask)
    }
    let answers = try Browser().ask(views, as: Answer.self)
    for (theme, answer) in zip(Theme.all, answers) {
      let palette = isDark && !asPrinted ? theme.dark : theme.light
      #expect(answer.groups.count == HighlightStyle.allCases.count)
      for group in HighlightStyle.allCases {
        let expected = palette[group]
        #expect(
          answer.groups[group.name]
            == Seen(
              color: (expected.color ?? palette.foreground).computed,
              background: expected.background?.computed ?? "rgba(0, 0, 0, 0)",
              isBold: expected.isBold, isItalic: expected.isItalic,
              isUnderlined: expected.isUnderlined), "\(theme.name) \(group)")
      }
      #expect(
        answer.page == [
          "text": palette.page.foreground.computed, "page": palette.page.background.computed,
          "link": palette.page.link.computed, "codeText": palette.foreground.computed,
          "code": palette.background.computed,
        ], "\(theme.name)")
    }
  }

  @Test(arguments: [false, true])
  func `are the theme's, for every theme and group`(isDark: Bool) throws {
    try check(isDark: isDark, asPrinted: false)
  }

  @Test func `are the light ones on paper, whatever the reader prefers`() throws {
    try check(isDark: true, asPrinted: true)
  }

  @Test func `have a contrast of 4.5 throughout, 7 in the theme for it`() throws {
    let documents = try Sample.documents()
    let cases = [(Theme.hatena, 4.5), (.contrast, 7)].flatMap { theme, floor in
      documents.flatMap { document in [false, true].map { (theme, floor, document, $0) } }
    }
    let views = cases.map { theme, _, document, isDark in
      Browser.View(Sample.page(document, theme: theme), isDark: isDark, asking: Self.contrasts)
    }
    let answers = try Browser().ask(views, as: [String: Double].self)
    for ((theme, floor, _, isDark), answer) in zip(cases, answers) {
      #expect(answer.count >= 3)
      for (place, contrast) in answer {
        #expect(contrast >= floor, "\(theme.name), \(isDark ? "dark" : "light"): \(place)")
      }
    }
  }

  /// The lowest contrast of the text in every kind of element, by WCAG 2.2's formula.
  private static let contrasts =
    Sample.script + """
      const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
      const luminance = (color) => {
        const [r, g, b] = numbers(color).map((share) => {
          const value = share / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const behind = (element) => {
        for (let at = element; at; at = at.parentElement) {
          const color = numbers(style(at).backgroundColor);
          if (color.length < 4 || color[3] > 0) return style(at).backgroundColor;
        }
      };
      const lowest = {};
      const note = (name, color, element) => {
        const [low, high] = [luminance(color), luminance(behind(element))].sort((a, b) => a - b);
        const contrast = (high + 0.05) / (low + 0.05);
        lowest[name] = Math.min(lowest[name] ?? 21, contrast);
      };
      const look = () => {
        for (const element of query('main *')) {
          // An author's own color is the author's.
          if (element.closest('[style*=color]')) continue;
          const name = [element.localName, ...element.classList].join('.');
          if ([...element.childNodes].some((node) => node.nodeType == 3 && node.data.trim()))
            note(name, style(element).color, element);
          if (element.matches('.line')) note('number', style(element, '::before').color, element);
        }
      };
      look();
      // What was jumped to has a color behind it.
      for (const target of ['h3[id]', 'h4[id]', 'main [name]', '.footnote [id]']) {
        const id = query(target)[0]?.getAttribute(target == 'main [name]' ? 'name' : 'id');
        if (id) window.location.hash = id;
        look();
      }
      return lowest;
      """
}

extension RGB {
  /// The color as a browser computes it.
  var computed: String { "rgb(\(red), \(green), \(blue))" }
}
