import Bytes

/// The options of a photo: `:plain:w400:left`.
struct BlogPhotoOptions {
  /// How it is shown; `nil` as a link.
  private(set) var form: LinkForm?
  private(set) var width: Range<Int>?
  private(set) var height: Range<Int>?
  /// `left` or `right`.
  private(set) var side: Range<Int>?
  private(set) var alternative: Range<Int>?
  private(set) var title: Range<Int>?
  /// Where they end.
  private(set) var end: Int

  /// Reads options as far as they are known.
  init(from start: Int, before limit: Int, isBracketed: Bool, _ source: ByteView) {
    end = start
    while end < limit, source[end] == Byte.colon || source[end] == Byte.comma {
      let first = end + 1
      if let stop = text(from: first, before: limit, isBracketed: isBracketed, source) {
        end = stop
        continue
      }
      var stop = first
      while stop < limit, Byte.isLetter(source[stop]) || Byte.isDigit(source[stop]) { stop += 1 }
      guard take(first..<stop, source) else { return }
      end = stop
    }
  }

  /// `alt=…` and `title=…`, whose values end at the next colon or bracket.
  private mutating func text(
    from start: Int, before limit: Int, isBracketed: Bool, _ source: ByteView
  ) -> Int? {
    guard isBracketed else { return nil }
    for (name, isTitle): (StaticString, Bool) in [("alt=", false), ("title=", true)]
    where source.hasBytes(name, at: start) {
      let first = start + name.utf8CodeUnitCount
      var stop = first
      while stop < limit, source[stop] != Byte.colon, source[stop] != Byte.rightBracket,
        source[stop] != Byte.lineFeed
      {
        stop += 1
      }
      if isTitle { title = first..<stop } else { alternative = first..<stop }
      return stop
    }
    return nil
  }

  private mutating func take(_ word: Range<Int>, _ source: ByteView) -> Bool {
    func isWord(_ name: StaticString) -> Bool {
      word.count == name.utf8CodeUnitCount && source.hasBytes(name, at: word.lowerBound)
    }
    if isWord("plain") {
      form = .photo
    } else if isWord("image") {
      form = .image
    } else if isWord("left") || isWord("right") {
      side = word
    } else if word.count > 1, word.dropFirst().allSatisfy({ Byte.isDigit(source[$0]) }) {
      let digits = word.lowerBound + 1..<word.upperBound
      switch source[word.lowerBound] {
      case UInt8(ascii: "w"): width = digits
      case UInt8(ascii: "h"): height = digits
      default: return false
      }
    } else {
      return false
    }
    return true
  }
}
