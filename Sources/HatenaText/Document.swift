internal import Bytes

/// A text in Hatena notation, parsed.
///
/// ```swift
/// let document = Document(parsing: "*Hello\nSee id:alice")
/// print(document.html())
/// ```
///
/// Any bytes are a document: parsing never fails.
public struct Document: Sendable {
  let storage: DocumentStorage

  init(storage: DocumentStorage) { self.storage = storage }

  /// Reads bytes, normally UTF-8; bytes that are not pass through untouched.
  ///
  /// - Complexity: O(*n*).
  public init(parsing source: [UInt8], options: Options = Options()) {
    storage = DocumentStorage(parsing: source, options: options)
  }

  /// Reads a string.
  public init(parsing source: String, options: Options = Options()) {
    self.init(parsing: Array(source.utf8), options: options)
  }

  /// The source without its CRs; every offset in the tree is into it.
  public var source: [UInt8] { storage.source }

  /// What the writer would want to know, in the order of the source.
  public var diagnostics: [Diagnostic] { storage.diagnostics }

  /// Returns the HTML as a string.
  public func html(_ options: Options = Options()) -> String {
    String(decoding: htmlBytes(options), as: UTF8.self)
  }

  /// Returns the HTML as bytes.
  public func htmlBytes(_ options: Options = Options()) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(source.count + source.count / 4 + 256)
    write(options) { output += $0 }
    return output
  }

  /// Writes the HTML in pieces of some 64 KiB, so that a page is never held whole.
  ///
  /// The closure takes one piece after the other; an error it throws ends the writing.
  public func writeHTML<Failure: Error>(
    _ options: Options = Options(), to emit: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var piece: [UInt8] = []
    try write(options) { output throws(Failure) in
      piece.removeAll(keepingCapacity: true)
      piece += output
      try emit(piece)
    }
  }

  private func write<Failure: Error>(
    _ options: Options, to emit: (borrowing OutputBuffer) throws(Failure) -> Void
  ) throws(Failure) {
    switch options.safety {
    case .trusted: try HTMLRenderer.write(self, options: options, to: emit)
    case .untrusted: try SafeRenderer.write(self, options: options, to: emit)
    }
  }
}
