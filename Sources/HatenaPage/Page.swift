import Bytes
public import HatenaText
public import SyntaxColor

/// A complete HTML5 page around rendered documents.
///
/// ```swift
/// let document = Document(parsing: source)
/// let page = Page(title: document.title ?? "Diary", language: Page.language(of: source))
/// let html = page.html(of: document)
/// ```
///
/// A page is written in three parts, so that it never has to be held whole: ``head``, what is in it,
/// ``tail``. What is between is taken as it is; bytes that are not UTF-8 show as U+FFFD there. Where
/// another module has a `Page`, this one is `HatenaPage.Page`.
public struct Page: Sendable {
  /// The title, as plain text.
  public var title: String
  /// The language as HTML's `lang` names it: `ja`.
  public var language: String
  /// What the page looks like, in the order of the cascade.
  public var stylesheets: [Stylesheet]

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - title: The title, as plain text.
  ///   - language: The language as HTML's `lang` names it.
  ///   - stylesheets: What the page looks like; one's own replace the built-in one.
  public init(
    title: String, language: String, stylesheets: [Stylesheet] = [.builtIn(.hatena)]
  ) {
    self.title = title
    self.language = language
    self.stylesheets = stylesheets
  }

  /// Everything before the documents.
  public var head: [UInt8] {
    var output = Array("<!DOCTYPE html>\n<html lang=\"".utf8)
    append(language, to: &output)
    output += "\">\n<head>\n<meta charset=\"utf-8\">\n<title>".utf8
    append(title, to: &output)
    output += "</title>\n".utf8
    output += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n".utf8
    for sheet in stylesheets { sheet.append(to: &output) }
    output += "</head>\n<body>\n<main>\n".utf8
    return output
  }

  /// Everything behind the documents.
  public var tail: [UInt8] { Array("\n</main>\n</body>\n</html>\n".utf8) }

  /// Writes the page of a document in pieces; an error that `emit` throws ends the writing.
  public func write<Failure: Error>(
    _ document: Document, options: HTMLOptions = HTMLOptions(),
    to emit: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try emit(head)
    try document.writeHTML(options, to: emit)
    try emit(tail)
  }

  /// Returns the page of a document.
  public func html(of document: Document, options: HTMLOptions = HTMLOptions()) -> String {
    String(decoding: htmlBytes(of: document, options: options), as: UTF8.self)
  }

  /// Returns the bytes of ``html(of:options:)``; what is not UTF-8 in the document is kept.
  public func htmlBytes(
    of document: Document, options: HTMLOptions = HTMLOptions()
  ) -> [UInt8] {
    htmlBytes(wrapping: document.htmlBytes(options))
  }

  /// Returns a page with HTML that comes from somewhere else.
  public func html(wrapping body: String) -> String {
    String(decoding: htmlBytes(wrapping: Array(body.utf8)), as: UTF8.self)
  }

  /// Returns the bytes of a page with HTML that comes from somewhere else.
  public func htmlBytes(wrapping body: [UInt8]) -> [UInt8] { head + body + tail }

  private func append(_ text: String, to output: inout [UInt8]) {
    // Characters that a page may not have become what a browser would show for them.
    var allowed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      allowed.append(SafeText.isAllowed(scalar.value) ? scalar : "\u{FFFD}")
    }
    HTMLEscaping.append(String(allowed), to: &output)
  }
}
