import Foundation
import HatenaPage
import HatenaText
import SyntaxColor
import TestSupport

/// Documents that tests look at in the browser.
enum Sample {
  /// The diaries of the corpus, by file name.
  static func diaries() throws -> [(name: String, source: [UInt8])] {
    try Corpus.files(under: "diary", ending: ".hatena").map { ($0, try Corpus.bytes($0)) }
  }

  /// A document with every notation that has a look of its own, and with much that is too wide.
  static let wide: [UInt8] = {
    let word = String(repeating: "a", count: 300)
    let picture =
      "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='2000' height='20'/%3E"
    return Array(
      """
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
      """.utf8)
  }()

  /// Returns the page of a document with numbered lines.
  static func page(_ source: [UInt8], theme: Theme = .hatena) -> [UInt8] {
    var options = HTMLOptions()
    options.highlighter = Highlighter()
    options.codeWriter = CodeLines(isNumbered: true)
    let document = Document(parsing: source)
    return Page(
      title: document.title ?? "", language: Page.language(of: source),
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
