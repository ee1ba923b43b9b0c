package import Bytes

/// Splits HTML into tags, comments and text as a browser does.
///
/// The states are those of "Tokenization" in the HTML Standard. Two rules differ, because the input is
/// a fragment between generated tags. A tag, comment or declaration that does not end in the fragment
/// is text. A script is read up to its end tag as other raw text is, because scripts are never written.
///
/// - Complexity: O(*n*) for all tokens together.
package struct HTMLTokenizer {
  package enum Token {
    /// Text with character references.
    case text(Range<Int>)
    /// Text as it is: what stands in `<script>`, `<style>` and the like.
    case rawText(Range<Int>)
    /// A start tag; its attributes are in ``HTMLTokenizer/attributes``.
    case startTag(HTMLTag)
    case endTag(HTMLTag)
    /// A comment or a declaration.
    case comment
  }

  let source: ByteView
  private let end: Int
  /// Where the next token begins.
  package private(set) var offset: Int
  /// The attributes of the last start tag.
  package private(set) var attributes: [HTMLAttribute] = []
  private var literal: RawTextElement?
  /// What an earlier search did not find in the rest of the fragment, so that it is not repeated.
  private var missing = Missing()

  private struct Missing {
    var quote = false
    var apostrophe = false
    var greaterThan = false
    var commentEnd = false
  }

  /// Makes a tokenizer of a range of bytes.
  package init(_ source: ByteView, _ range: Range<Int>) {
    self.source = source
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Returns the next token, or `nil` at the end.
  package mutating func next() -> Token? {
    guard offset < end else { return nil }
    if let element = literal {
      literal = nil
      let start = offset
      offset = element.end(from: start, before: end, in: source)
      if start < offset {
        return element.hasReferences ? .text(start..<offset) : .rawText(start..<offset)
      }
    }
    let start = offset
    if source[start] == Byte.lessThan, let token = markup() { return token }
    let from = max(offset, start + 1)
    offset = source.firstIndex(of: Byte.lessThan, in: from..<end) ?? end
    return .text(start..<offset)
  }

  /// Reads what a `<` begins.
  ///
  /// `nil` means that it is text. The text goes up to ``offset`` if that has moved.
  private mutating func markup() -> Token? {
    let less = offset
    guard less + 1 < end else { return nil }
    let first = source[less + 1]
    if Byte.isLetter(first) { return tag(from: less, nameAt: less + 1) }
    switch first {
    case Byte.slash:
      guard less + 2 < end else { return nil }
      if Byte.isLetter(source[less + 2]) { return tag(from: less, nameAt: less + 2) }
      return declaration(from: less + 2)
    case Byte.question: return declaration(from: less + 1)
    case Byte.exclamation:
      guard less + 3 < end, source[less + 2] == Byte.hyphen, source[less + 3] == Byte.hyphen else {
        return declaration(from: less + 2)
      }
      return comment(from: less + 4)
    default: return nil
    }
  }

  /// A bogus comment, a DOCTYPE or a CDATA section, which is none in HTML.
  private mutating func declaration(from start: Int) -> Token? {
    guard !missing.greaterThan,
      let close = source.firstIndex(of: Byte.greaterThan, in: start..<end)
    else {
      missing.greaterThan = true
      return nil
    }
    offset = close + 1
    return .comment
  }

  /// A comment ends at `-->` or `--!>`, or at once as `<!-->` or `<!--->`.
  private mutating func comment(from start: Int) -> Token? {
    var search = start
    while !missing.commentEnd {
      guard let close = source.firstIndex(of: Byte.greaterThan, in: search..<end) else {
        missing.commentEnd = true
        break
      }
      if endsComment(close, from: start) {
        offset = close + 1
        return .comment
      }
      search = close + 1
    }
    return nil
  }

  private func endsComment(_ close: Int, from start: Int) -> Bool {
    func areHyphens(before offset: Int) -> Bool {
      offset - 2 >= start && source[offset - 1] == Byte.hyphen && source[offset - 2] == Byte.hyphen
    }
    if close == start || (close == start + 1 && source[start] == Byte.hyphen) { return true }
    return areHyphens(before: close)
      || (source[close - 1] == Byte.exclamation && areHyphens(before: close - 1))
  }

  // MARK: Tags

  private mutating func tag(from less: Int, nameAt start: Int) -> Token? {
    attributes.removeAll(keepingCapacity: true)
    offset = start
    while offset < end, !Self.endsName(source[offset]) { offset += 1 }
    let name = start..<offset
    while offset < end {
      let byte = source[offset]
      if byte == Byte.greaterThan {
        offset += 1
        let tag = HTMLTag(range: less..<offset, name: HTMLName(source, name))
        guard start == less + 1 else { return .endTag(tag) }
        literal = RawTextElement(tag.name)
        return .startTag(tag)
      }
      if Byte.isSpace(byte) || byte == Byte.slash {
        offset += 1
      } else if !attribute() {
        return nil
      }
    }
    return nil
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == Byte.greaterThan || byte == Byte.slash || Byte.isSpace(byte)
  }

  /// Reads an attribute; `false` where its quote never ends.
  private mutating func attribute() -> Bool {
    let start = offset
    // An equals sign in front is part of the name.
    offset += 1
    while offset < end, source[offset] != Byte.equals, !Self.endsName(source[offset]) {
      offset += 1
    }
    let name = start..<offset
    passSpaces()
    guard offset < end, source[offset] == Byte.equals else {
      attributes.append(HTMLAttribute(name: name, value: offset..<offset))
      return true
    }
    offset += 1
    passSpaces()
    guard let value = value() else { return false }
    attributes.append(HTMLAttribute(name: name, value: value))
    return true
  }

  private mutating func value() -> Range<Int>? {
    guard offset < end else { return offset..<offset }
    let byte = source[offset]
    if byte == Byte.quote || byte == Byte.apostrophe {
      offset += 1
      guard let close = closing(byte) else { return nil }
      defer { offset = close + 1 }
      return offset..<close
    }
    let start = offset
    while offset < end, source[offset] != Byte.greaterThan, !Byte.isSpace(source[offset]) {
      offset += 1
    }
    return start..<offset
  }

  private mutating func closing(_ quote: UInt8) -> Int? {
    if quote == Byte.quote ? missing.quote : missing.apostrophe { return nil }
    if let close = source.firstIndex(of: quote, in: offset..<end) { return close }
    if quote == Byte.quote { missing.quote = true } else { missing.apostrophe = true }
    return nil
  }

  private mutating func passSpaces() {
    while offset < end, Byte.isSpace(source[offset]) { offset += 1 }
  }
}

/// A tag.
package struct HTMLTag {
  /// Its bytes.
  package let range: Range<Int>
  /// Its name, or `nil` where it is longer than that of any known element.
  package let name: HTMLName?
}

/// An attribute, not decoded.
package struct HTMLAttribute {
  package let name: Range<Int>
  package let value: Range<Int>
}

/// The name of an element or an attribute in lower case; one integer, which compares quickly.
package struct HTMLName: Hashable, Comparable, Sendable {
  private let letters: UInt128

  /// Makes a name of bytes; `nil` where there are more than 16.
  package init?(_ source: ByteView, _ range: Range<Int>) {
    guard range.count <= 16 else { return nil }
    var letters: UInt128 = 0
    for offset in range { letters = letters << 8 | UInt128(Byte.lowercased(source[offset])) }
    self.letters = letters
  }

  /// Makes a name that is given in lower case, of 16 bytes at most.
  package init(_ name: String) {
    letters = name.utf8.reduce(0) { $0 << 8 | UInt128($1) }
  }

  package static func < (left: HTMLName, right: HTMLName) -> Bool { left.letters < right.letters }
}

/// An element whose content is text up to its own end tag.
private enum RawTextElement: String, CaseIterable {
  case iframe, noembed, noframes, noscript, plaintext, script, style, textarea, title, xmp

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { (HTMLName($0.rawValue), $0) })

  init?(_ name: HTMLName?) {
    guard let name, let element = Self.byName[name] else { return nil }
    self = element
  }

  /// Whether character references count in it.
  var hasReferences: Bool { self == .textarea || self == .title }

  /// Returns where its text ends.
  func end(from start: Int, before end: Int, in source: ByteView) -> Int {
    guard self != .plaintext else { return end }
    let length = rawValue.utf8.count
    var search = start
    while let less = source.firstIndex(of: Byte.lessThan, in: search..<end) {
      let close = less + 2 + length
      if close < end, source[less + 1] == Byte.slash,
        HTMLName(source, less + 2..<close) == HTMLName(rawValue),
        source[close] == Byte.greaterThan || source[close] == Byte.slash
          || Byte.isSpace(source[close])
      {
        return less
      }
      search = less + 1
    }
    return end
  }
}
