public import HatenaText

/// How a document is written as Markdown.
public struct MarkdownOptions: Sendable {
  /// Who reads it.
  public var flavor: MarkdownFlavor
  /// How the parts are written that Markdown has no form for, and where links lead.
  ///
  /// With `Safety.untrusted` the author's HTML is filtered as it is in HTML.
  public var html: HTMLOptions

  /// Makes options for a flavor.
  public init(_ flavor: MarkdownFlavor = .gfm, html: HTMLOptions = HTMLOptions()) {
    self.flavor = flavor
    self.html = html
  }
}

extension Document {
  /// Returns the document as Markdown.
  ///
  /// ```swift
  /// Document(parsing: "*Hello\n-one\n-two").markdown()
  /// // ### Hello
  /// //
  /// // - one
  /// // - two
  /// ```
  ///
  /// A reader of CommonMark makes the same page of it that `html(_:)` is: the same text, links,
  /// pictures, headlines, code and lists. Text that would be Markdown is escaped. What Markdown has no
  /// form for stays HTML; blank lines that are breaks are left out.
  public func markdown(_ options: MarkdownOptions = MarkdownOptions()) -> String {
    String(decoding: markdownBytes(options), as: UTF8.self)
  }

  /// Returns the document as Markdown; bytes that are not UTF-8 pass through.
  ///
  /// - Complexity: O(*n*).
  public func markdownBytes(_ options: MarkdownOptions = MarkdownOptions()) -> [UInt8] {
    var pieces = options.html
    // Formulas are taken from there.
    pieces.formulas = .span
    return NodeHTML.with(self, pieces) { html in
      var writer = MarkdownWriter(self, html, options)
      walk(&writer)
      writer.finish()
      return writer.lines.output
    }
  }
}
