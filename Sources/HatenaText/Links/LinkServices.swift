import Bytes

/// Where the links of a dialect point to, and how they are written.
protocol LinkServices: Sendable {
  /// Writes a link.
  func write(_ link: NodeRecord, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable)
  /// Appends the address that a link points to.
  ///
  /// - Parameters:
  ///   - link: What the link says.
  ///   - text: The bytes that its ranges are into.
  ///   - output: Takes the address as written in HTML: a quote is `&quot;`.
  func appendAddress(
    of link: LinkPayload, _ text: ByteView, to output: inout OutputBuffer)
  /// Tells a closure what a link wants to know of which address.
  func ask(for link: LinkPayload, _ text: ByteView, _ question: (Question.Fact, String) -> Void)
  /// Returns what is wrong with the document's formulas as MathML.
  func untranslatedFormulas(in document: DocumentStorage) -> [Diagnostic]
}

extension LinkServices {
  func untranslatedFormulas(in document: DocumentStorage) -> [Diagnostic] { [] }
}

extension ByteView {
  /// Returns a range with its character references read, as an address is asked for.
  func plainText(_ range: Range<Int>) -> String {
    String(decoding: AttributeValue.decoded(self, range, inAttribute: false), as: UTF8.self)
  }
}
