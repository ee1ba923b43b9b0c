import Bytes

/// A text in Hatena notation, parsed.
///
/// ```swift
/// let document = Document(parsing: "*Hello\nSee id:alice")
/// print(document.html())
/// ```
///
/// Any bytes are a document: parsing never fails. How a document is written is said when it is
/// written: `document.html(.untrusted)` is safe however the document was parsed.
public struct Document: Sendable {
  let storage: DocumentStorage

  init(storage: DocumentStorage) { self.storage = storage }

  /// Reads bytes, normally UTF-8; bytes that are not pass through untouched.
  ///
  /// - Complexity: O(*n*).
  public init(parsing source: [UInt8], _ options: ParseOptions = ParseOptions()) {
    var diagnostics: [Diagnostic]?
    storage = DocumentStorage(parsing: source, options, diagnostics: &diagnostics)
  }

  /// Reads a string.
  public init(parsing source: String, _ options: ParseOptions = ParseOptions()) {
    self.init(parsing: Array(source.utf8), options)
  }

  /// Reads bytes in a dialect.
  public init(parsing source: [UInt8], _ dialect: Dialect) {
    self.init(parsing: source, ParseOptions(dialect: dialect))
  }

  /// Reads a string in a dialect.
  public init(parsing source: String, _ dialect: Dialect) {
    self.init(parsing: Array(source.utf8), dialect)
  }

  /// The input as it was given; ranges of nodes and diagnostics are into it.
  public var source: [UInt8] {
    let text = storage.tree.text
    let count = storage.tree.sourceCount
    return storage.input.input(of: count == text.count ? text : Array(text[..<count]))
  }

  /// The dialect it was read in.
  public var dialect: Dialect { storage.options.dialect }

  /// Where the lines of the input begin, to turn offsets into places for people.
  ///
  /// - Complexity: O(*n*) to make: keep it while you ask it.
  public var lineTable: LineTable { LineTable(source) }

  /// Returns the HTML as a string.
  public func html(_ options: HTMLOptions = HTMLOptions()) -> String {
    String(decoding: htmlBytes(options), as: UTF8.self)
  }

  /// Returns the HTML as bytes.
  public func htmlBytes(_ options: HTMLOptions = HTMLOptions()) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(storage.tree.sourceCount + storage.tree.sourceCount / 4 + 256)
    HTMLPage.with(storage, options) { page in
      storage.grammar.shape.write(page) { piece in
        output += piece
        return true
      }
    }
    return output
  }

  /// Writes the HTML in pieces of some 64 KiB, so that a page is never held whole.
  ///
  /// The closure takes one piece after the other; an error it throws ends the writing.
  public func writeHTML<Failure: Error>(
    _ options: HTMLOptions = HTMLOptions(), to emit: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var failure: Failure?
    HTMLPage.with(storage, options) { page in
      var bytes: [UInt8] = []
      storage.grammar.shape.write(page) { piece in
        bytes.removeAll(keepingCapacity: true)
        bytes += piece
        do throws(Failure) { try emit(bytes) } catch { failure = error }
        return failure == nil
      }
    }
    if let failure { throw failure }
  }
}
