public import HatenaText
public import SyntaxColor

/// Reads documents and writes their HTML the way the options say: the one place where a program
/// turns bytes into output. It can be used by several threads at once.
public struct DocumentWriter: Sendable {
  /// The library's options.
  public let options: Options

  /// Creates a writer; code is coloured by a library of definitions.
  public init(_ rendering: RenderingOptions, library: SyntaxLibrary) {
    options = rendering.options(library)
  }

  /// Reads a document.
  public func document(_ source: [UInt8]) -> Document {
    Document(parsing: source, options: options)
  }

  /// Writes a document in pieces; an error that `emit` throws ends the writing.
  public func write<Failure: Error>(
    _ document: Document, to emit: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try document.writeHTML(options, to: emit)
  }

  /// Returns a document's whole output.
  public func html(_ document: Document) -> [UInt8] {
    var output: [UInt8] = []
    write(document) { piece in output += piece }
    return output
  }
}
