public import HatenaPage
public import HatenaText
public import StandardStreams
public import SyntaxColor

/// Reads documents and writes their HTML the way the options say: the one place where a program
/// turns bytes into output. It can be used by several threads at once.
public struct DocumentWriter: Sendable {
  /// The library's options.
  public let options: Options
  private let isPage: Bool
  private let title: String?
  private let language: String?
  private let stylesheets: [Stylesheet]
  private let numbersLines: Bool
  private let marks: LineMarks

  /// Creates a writer; code is coloured by a library of definitions.
  ///
  /// Throws where a style sheet cannot be read.
  public init(_ rendering: RenderingOptions, library: SyntaxLibrary) throws(InputError) {
    let page = rendering.page
    options = rendering.options(library)
    isPage = page.standalone
    title = page.title
    language = page.lang
    stylesheets = try page.stylesheets()
    numbersLines = page.lineNumbers
    marks = page.highlightLines.reduce(into: LineMarks()) { $0.formUnion($1) }
  }

  /// Reads a document.
  public func document(_ source: [UInt8]) -> Document {
    Document(parsing: source, options: options)
  }

  /// Writes a document in pieces; an error that `emit` throws ends the writing.
  ///
  /// - Parameters:
  ///   - document: What to write.
  ///   - title: The title of its page, where a page is asked for; `nil` is its first headline's.
  ///   - emit: Takes one piece after the other.
  /// - Throws: What `emit` throws.
  public func write<Failure: Error>(
    _ document: Document, title: String? = nil, to emit: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let page = page(for: document, title: title)
    if let page { try emit(page.head) }
    try writeFragment(document, to: emit)
    if let page { try emit(page.tail) }
  }

  /// Returns a document's whole output.
  public func html(_ document: Document, title: String? = nil) -> [UInt8] {
    var output: [UInt8] = []
    write(document, title: title) { piece in output += piece }
    return output
  }

  /// Returns the page that a document begins, or `nil` where no page is asked for.
  ///
  /// - Parameters:
  ///   - document: The first document of the page.
  ///   - title: The title where none was given in the options; `nil` is its first headline's.
  /// - Returns: A page, whose head and tail belong around its documents.
  public func page(for document: Document, title: String? = nil) -> Page? {
    guard isPage else { return nil }
    return Page(
      title: self.title ?? title ?? document.title ?? "Untitled",
      language: language ?? Page.language(of: document.source), stylesheets: stylesheets)
  }

  /// Writes a document in pieces as a part of something larger, never as a page.
  public func writeFragment<Failure: Error>(
    _ document: Document, to emit: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var options = options
    if numbersLines || !marks.isEmpty {
      options.highlighter = CodeLines(
        options.highlighter, isNumbered: numbersLines, marking: marks, in: document)
    }
    try document.writeHTML(options, to: emit)
  }
}
