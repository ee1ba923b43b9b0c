import Foundation
import HatenaPage
import HatenaText
import SyntaxColor
import TestSupport
import Testing

/// Documents that tests look at in the browser.
enum Sample {
  /// The diaries of the corpus, and documents of both dialects that are too wide.
  static func documents() throws -> [Document] {
    try Diary.all().map { Document(parsing: $0.source, try #require(Dialect(named: $0.dialect))) }
      + [wide, wideEntry]
  }

  /// The diaries of the corpus in today's notation.
  static func entries() throws -> [Document] {
    try Diary.all().filter { $0.dialect == Dialect.hatenaBlog.name }
      .map { Document(parsing: $0.source, .hatenaBlog) }
  }

  private static let word = String(repeating: "a", count: 300)
  private static let picture =
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='2000' height='20'/%3E"

  /// A document with every notation that has a look of its own, and with much that is too wide.
  static let wide = Document(
    parsing: """
      *1188540000*[server][日記][\(word)]\(word)
      \(word) http://example.com/\(word) [tex:x^2] id:alice:detail
      **\(word)
      ***[]\(word)[]
      -a
      --\(word)
      ---c
      + http://example.com/\(word)
      :\(word):\(word)
      :term:a<code>\(word)</code><kbd>\(word)</kbd>
      |*\(word)|*b|
      |c|\(word)|
      >>
      \(word)
      >|
      \(word)
      |<
      >>
      >|perl|
      my $x = "\(word)"; # TODO
      ||<
      <<
      <<
      >||
      \(word)
      ||<
      ><img src="\(picture)" width="2000" height="20"><
      ><img src="\(picture)"><
      ><img src="\(picture)" height="120"><
      ><div><iframe width="1000" srcdoc="a"></iframe></div><
      >|c|
      int \(word);

      /* \(word) */
      ||<
      """)

  /// The same of what today's notation alone has; pages are embedded as cards.
  static let wideEntry = Document(
    parsing: """
      [:contents]
      a((\(word) [https://example.com/\(word):title=\(word)])) [[\(word)]]
      *\(word)((b))
      **\(word)
      >https://example.com/:title=\(word)>
      \(word)
      >https://example.com/\(word)>
      c((\(word)))
      <<
      <<
      <figure><img src="\(picture)" class="hatena-fotolife"><figcaption>\(word)</figcaption></figure>
      [\(picture):image] [f:id:alice:20250831192225j:plain:left:w2000] [asin:4000000019:detail]
      [https://example.com/\(word):embed:cite]
      [tex:\(word)] <a class="keyword" href="https://d.hatena.ne.jp/keyword/a">\(word)</a>
      <div class="hatena-asin-detail"><a href="#"><img src="\(picture)"></a>\(word)<ul><li>\(word)</ul></div>
      ><details><summary>\(word)</summary>\(word)</details><
      >|sh:\(word)|
      \(word)
      ||<
      ===
      ====
      \(word)
      """, .hatenaBlog)

  /// Returns the page of a document with numbered lines.
  static func page(_ document: Document, theme: Theme = .hatena) -> [UInt8] {
    var options = HTMLOptions()
    options.highlighter = Highlighter()
    options.codeWriter = CodeLines(isNumbered: true)
    options.answers = Answers(to: document.questions) { .init(title: $0.url) }
    return Page(
      title: document.title ?? "", language: Page.language(of: document.source),
      stylesheets: [.builtIn(theme)]
    ).htmlBytes(of: document, options: options)
  }

  /// JavaScript functions for questions.
  static let script = """
    const style = (element, pseudo) => window.getComputedStyle(element, pseudo);
    const query = (selector) => [...document.querySelectorAll(selector)];
    // Makes the sheets what they are on paper.
    const print = () => {
      for (const sheet of document.styleSheets) {
        for (const rule of sheet.cssRules) {
          if (!rule.media) continue;
          rule.media.mediaText =
            rule.media.mediaText.replace(/\\bprint\\b/g, 'all').replace(/\\bscreen\\b/g, 'not all');
        }
      }
    };

    """
}
