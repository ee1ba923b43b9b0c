import HatenaPage
import HatenaText
import SyntaxColor
import TestSupport
import Testing

/// What readers do with a page of today's notation, in a browser.
struct `The page of an entry` {
  /// Goes along links by clicks, and says where the reader is then.
  private static let script =
    Sample.script + """
      const main = document.querySelector('main');
      const marked = (color) => color != style(document.body).backgroundColor
        && color != 'rgba(0, 0, 0, 0)';
      const follow = async (link) => {
        const moved = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
        link.click();
        await moved;
        await new Promise((done) => setTimeout(done, 20));
        const target = document.querySelector(':target');
        const box = target?.getBoundingClientRect();
        const shown = target?.closest('p.footnote') ?? target;
        return {
          target,
          isSeen: !!box && box.top >= 0 && box.bottom <= window.innerHeight,
          isMarked: !!shown && marked(style(shown).backgroundColor),
        };
      };

      """

  private func ask<Value: Decodable>(_ script: String) throws -> [Value] {
    try Browser().ask(
      Sample.entries().map {
        Browser.View(
          Sample.page($0), asking: Self.script + "return (async () => {\n\(script)\n})();")
      })
  }

  private struct Walk: Decodable, Equatable {
    let there: Int
    let back: Int
    let seen: Int
    let marked: Int
    let links: Int
  }

  @Test func `leads from a mark to its note and back by clicks`() throws {
    let walks: [Walk] = try ask(
      """
      const walk = { there: 0, back: 0, seen: 0, marked: 0, links: 0 };
      const notes = query('p.footnote');
      for (const [index, mark] of query('a[id^="fn-"]').entries()) {
        walk.links += 1;
        const there = await follow(mark);
        const back = notes[index].querySelector('.footnote-number');
        walk.there += there.target == back;
        const here = await follow(back);
        walk.back += here.target == mark;
        for (const at of [there, here]) {
          walk.seen += at.isSeen;
          walk.marked += at.isMarked;
        }
      }
      return walk;
      """)
    let counts = try Sample.entries().map(\.footnotes.count)
    #expect(counts.allSatisfy { $0 >= 4 })
    #expect(
      walks
        == counts.map { Walk(there: $0, back: $0, seen: 2 * $0, marked: 2 * $0, links: $0) })
  }

  private struct Contents: Decodable {
    let texts: [String]
    let headlines: [String]
    let isSeen: [Bool]
    let isMarked: [Bool]
    let hashes: [String]
  }

  @Test func `leads from its contents to every headline, in Japanese too`() throws {
    let answers: [Contents] = try ask(
      """
      const answer = { texts: [], headlines: [], isSeen: [], isMarked: [], hashes: [] };
      for (const link of query('.table-of-contents a')) {
        const there = await follow(link);
        answer.texts.push(link.textContent.trim());
        answer.headlines.push(there.target?.matches('h3, h4, h5')
          ? there.target.textContent.replace(/\\*\\d+$/, '').trim() : 'none');
        answer.isSeen.push(there.isSeen);
        answer.isMarked.push(there.isMarked);
        answer.hashes.push(window.location.hash);
      }
      return answer;
      """)
    let documents = try Sample.entries()
    var japanese = 0
    for (answer, document) in zip(answers, documents) where !answer.texts.isEmpty {
      #expect(answer.texts == answer.headlines)
      #expect(answer.texts.count == document.contents.count)
      #expect(!answer.isSeen.contains(false) && !answer.isMarked.contains(false))
      #expect(Set(answer.hashes).count == answer.hashes.count)
      japanese += answer.hashes.filter { $0.contains("%E3%81%") }.count
    }
    #expect(answers.filter { !$0.texts.isEmpty }.count >= 3)
    #expect(japanese > 20)
  }

  @Test func `shows on paper all that it has, folded parts too`() throws {
    let folded = "a((b))\n><details><summary>s</summary><p>f</p></details><"
    let page = Page(title: "", language: "ja").htmlBytes(of: Document(parsing: folded, .hatenaBlog))
    let script = """
      const how = { contentVisibilityAuto: true, visibilityProperty: true, opacityProperty: true };
      const hidden = () => query('main *')
        .filter((element) => element.textContent.trim() && !element.checkVisibility(how))
        .map((element) => element.localName);
      const before = hidden();
      print();
      return [before, hidden()];
      """
    let views = try Sample.entries().map { Sample.page($0) } + [page]
    let answers = try Browser().ask(
      views.map { Browser.View($0, asking: Sample.script + script) }, as: [[String]].self)
    #expect(answers.last == [["p"], []])
    #expect(answers.dropLast().allSatisfy { $0 == [[], []] })
  }

  @Test(arguments: [("ja", "目次"), ("ja-JP", "目次"), ("en", "Contents"), ("de", "Contents")])
  func `heads its contents in its language`(language: String, title: String) throws {
    let page = Page(title: "", language: language)
      .htmlBytes(of: Document(parsing: "[:contents]\n*a", .hatenaBlog))
    let script = Sample.script + "return style(query('ul')[0], '::before').content;"
    let answers = try Browser().ask([Browser.View(page, asking: script)], as: String.self)
    #expect(answers == ["\"\(title)\""])
  }
}
