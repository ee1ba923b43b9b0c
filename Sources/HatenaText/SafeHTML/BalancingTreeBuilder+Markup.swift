import Bytes

/// Writes an author's HTML and the text between it.
extension BalancingTreeBuilder {
  /// The `rel` of untrusted authors' links.
  static let relation: StaticString = " rel=\"nofollow noopener ugc\""

  /// Writes a range of HTML: allowed tags balanced, other tags as text, comments not at all.
  mutating func append(markup source: ByteView, _ range: Range<Int>) {
    var tokenizer = HTMLTokenizer(source, range)
    // The end of the last start tag: the line feed behind that of a `pre` is the author's own loss.
    var tagEnd = -1
    while let token = tokenizer.next() {
      switch token {
      case .text(let range):
        if range.lowerBound != tagEnd, beginsWithLineFeed(source, range) { keepLineFeed() }
        append(text: source, range, as: .text)
      case .rawText(let range): append(text: source, range, as: .literal)
      case .comment: break
      case .startTag(let tag):
        tagEnd = tag.range.upperBound
        if let element = SafeElement(tag.name) {
          start(element) { output in
            Self.append(tokenizer.attributes, of: element, source, to: &output)
          }
        } else {
          append(text: source, tag.range, as: .literal)
        }
      case .endTag(let tag):
        switch SafeElement(tag.name) {
        case .br: start(.br) { _ in }  // As every browser reads `</br>`.
        case let element?: end(element)
        case nil: append(text: source, tag.range, as: .literal)
        }
      }
    }
  }

  /// Writes text, with the elements around it that it needs here.
  mutating func append(text source: ByteView, _ range: Range<Int>, as style: SafeText.Style) {
    if !content.allows(.phrasing), !range.allSatisfy({ Byte.isSpace(source[$0]) }) {
      prepareForText()
    }
    SafeText.append(source, range, as: style, to: &output)
  }

  private func beginsWithLineFeed(_ source: ByteView, _ range: Range<Int>) -> Bool {
    if source[range.lowerBound] == Byte.lineFeed { return true }
    guard source[range.lowerBound] == Byte.ampersand,
      let reference = CharacterReference(
        source, at: range.lowerBound, before: range.upperBound, inAttribute: false)
    else { return false }
    return reference.characters == "\n"
  }

  /// Writes HTML that is trusted.
  mutating func append(trusted html: [UInt8]) {
    if html.first == Byte.lineFeed { keepLineFeed() }
    html.withByteView { SafeText.append($0, 0..<$0.count, as: .markup, to: &output) }
  }

  private static func append(
    _ attributes: [HTMLAttribute], of element: SafeElement, _ source: ByteView,
    to output: inout OutputBuffer
  ) {
    var seen: [SafeAttribute] = []
    var isLink = false
    for written in attributes {
      guard let attribute = SafeAttribute(HTMLName(source, written.name)),
        attribute.isAllowed(on: element), !seen.contains(attribute)
      else { continue }
      // The first of a name is the one that counts, even where its value does not.
      seen.append(attribute)
      let decoded = AttributeValue.decoded(source, written.value)
      guard let value = attribute.value(of: decoded) else { continue }
      AttributeValue.append(attribute.rawValue, value, to: &output)
      if attribute == .href { isLink = true }
    }
    if isLink { output.append(relation) }
  }
}

/// The values of attributes.
enum AttributeValue {
  /// Returns a value with its character references read.
  ///
  /// In an attribute, `&copy=` is no reference; elsewhere it is.
  static func decoded(
    _ source: ByteView, _ range: Range<Int>, inAttribute: Bool = true
  ) -> [UInt8] {
    var value: [UInt8] = []
    value.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      if source[offset] == Byte.ampersand,
        let reference = CharacterReference(
          source, at: offset, before: range.upperBound, inAttribute: inAttribute)
      {
        value += reference.characters.utf8
        offset = reference.end
      } else {
        value.append(source[offset])
        offset += 1
      }
    }
    return value
  }

  /// Writes an attribute, with a space in front.
  static func append(_ name: String, _ value: [UInt8], to output: inout OutputBuffer) {
    output.append(Byte.space)
    output += name.utf8
    output.append("=\"")
    append(value, to: &output)
    output.append(Byte.quote)
  }

  /// Writes a value or a part of one.
  static func append(_ value: [UInt8], to output: inout OutputBuffer) {
    value.withByteView { SafeText.append($0, 0..<$0.count, as: .attribute, to: &output) }
  }
}
