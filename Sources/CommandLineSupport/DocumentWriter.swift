import HatenaMarkdown
package import HatenaPage
package import HatenaText

/// Reads documents and writes their HTML as the options say. Every program writes through it, and
/// several threads can share one.
package struct DocumentWriter: Sendable {
  /// How documents are read.
  package let parsing: ParseOptions
  /// How they are written.
  package private(set) var options: HTMLOptions
  /// What they are written as.
  package let format: OutputFormat
  private let flavor: MarkdownFlavor
  /// On how many threads the code of one document is colored.
  private var threads: Int
  private let isPage: Bool
  private let title: String?
  private let language: String?
  private let stylesheets: [Stylesheet]
  private let numbersLines: Bool
  private let marks: LineMarks

  /// Creates a writer; code is colored by a highlighter.
  ///
  /// Throws where a style sheet or the answers cannot be read.
  package init(
    _ settings: RenderingSettings, _ highlighter: some CodeHighlighter
  ) throws(ProgramError) {
    let page = settings.page
    parsing = settings.parseOptions
    options = settings.htmlOptions(highlighter)
    if let file = settings.titles { options.answers = try AnswerFile.read(file) }
    format = settings.to
    flavor = settings.markdown ?? .gfm
    threads = settings.threads
    isPage = page.standalone
    title = page.title
    language = page.lang
    stylesheets = page.standalone ? try page.stylesheets() : []
    numbersLines = page.lineNumbers
    marks = page.marks
  }

  /// A copy that colors each document on one thread, for writing several documents at once.
  package var singleThreaded: DocumentWriter {
    var writer = self
    writer.threads = 1
    return writer
  }

  /// Reads a document, in a dialect of its own where one is given.
  package func document(_ source: [UInt8], in dialect: Dialect? = nil) -> Document {
    var parsing = parsing
    if let dialect { parsing.dialect = dialect }
    return Document(parsing: source, parsing)
  }

  /// Writes a document in pieces; an error that `emit` throws ends the writing.
  ///
  /// - Parameters:
  ///   - document: What to write.
  ///   - title: The title of its page, where a page is asked for; `nil` is its first headline's.
  ///   - emit: Takes one piece after the other.
  /// - Throws: What `emit` throws.
  package func write<Failure: Error>(
    _ document: Document, title: String? = nil, to emit: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let page = page(title: title ?? document.title, source: document.source)
    if let page { try emit(page.head) }
    try writeFragment(document, to: emit)
    if let page { try emit(page.tail) }
  }

  /// Returns a document's whole output.
  package func html(_ document: Document, title: String? = nil) -> [UInt8] {
    var output: [UInt8] = []
    write(document, title: title) { piece in output += piece }
    return output
  }

  /// Returns the page around a text, or `nil` if no page was asked for.
  ///
  /// - Parameters:
  ///   - title: The title where none was given in the options.
  ///   - source: The text, whose language the page has where none was given.
  /// - Returns: A page, whose head and tail go around the output.
  package func page(title: @autoclosure () -> String?, source: [UInt8]) -> Page? {
    guard isPage else { return nil }
    return Page(
      title: self.title ?? title() ?? "Untitled", language: language ?? Page.language(of: source),
      stylesheets: stylesheets)
  }

  /// Writes a document in pieces as a part of something larger, never as a page.
  package func writeFragment<Failure: Error>(
    _ document: Document, to emit: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    switch format {
    case .html: break
    case .markdown:
      var options = MarkdownOptions(flavor, html: options)
      options.html.highlighter = nil
      return try emit(document.markdownBytes(options))
    case .text: return try emit(Array("\(document.plainText())\n".utf8))
    }
    var options = options
    if let highlighter = options.highlighter,
      let prefetch = CodePrefetch(of: document, threads: threads, highlighter)
    {
      options.highlighter = prefetch
    }
    if numbersLines || !marks.isEmpty {
      options.codeWriter = CodeLines(isNumbered: numbersLines, marking: marks)
    }
    try document.writeHTML(options, to: emit)
  }

  /// Returns a document's HTML as a part of something larger, never as a page.
  package func fragment(_ document: Document) -> [UInt8] {
    var output: [UInt8] = []
    writeFragment(document) { piece in output += piece }
    return output
  }

  /// Returns HTML from elsewhere as part of an output; it is filtered unless its author is trusted.
  package func fragment(html: [UInt8]) -> [UInt8] {
    options.safety == .untrusted ? SafeHTML.filtered(html) : html
  }

  /// Returns finished HTML as an output of its own: a page, where pages are asked for.
  package func html(wrapping body: [UInt8], title: String) -> [UInt8] {
    guard let page = page(title: title, source: body) else { return body }
    return page.head + body + page.tail
  }
}
