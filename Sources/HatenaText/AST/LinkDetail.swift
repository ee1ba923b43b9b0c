/// How an autolink is written.
public enum LinkForm: UInt8, Sendable {
  /// The address or name alone: `id:alice`.
  case plain
  /// `:title`: the title is asked from ``Options/titleSource``.
  case title
  /// `:title=…`; the text is ``Link/label``.
  case titled
  /// `:image`, of its own size.
  case image
  /// `:image:h120`; the number is ``Link/size``.
  case imageHeight
  /// `:image:w80`; the number is ``Link/size``.
  case imageWidth
  /// `:image:small`.
  case smallImage
  /// `[URL:barcode]`.
  case barcode
  /// `[URL:sound]`.
  case sound
  /// `[URL:movie]`.
  case movie
  /// `:detail`.
  case detail
  /// `d:id:name:about` and other pages of a person; the page is ``Link/page``.
  case page
  /// `:archive`, `:archive:200708`.
  case archive
  /// `:20070831:p1`, `#p1`: a day, a part of it, or both.
  case day
  /// `[b:t:tag]`, `[f:t:tag]` …
  case tag
  /// `[d:keyword:word]` …
  case keyword
  /// `g:group:bbs:3:4`.
  case board
  /// `map:x139.7y35.6`.
  case coordinates
  /// `[search:word]`, `[google:news:word]`, `[map:word]`; the kind is ``Link/page``.
  case search
}

/// What an autolink says, as ranges of the source; the arena's side of ``Link``.
struct LinkDetail: Sendable {
  var scheme: Scheme
  var form: LinkForm = .plain
  /// The name, address, word, number or formula.
  var subject: Range<UInt32> = 0..<0
  /// The group, or what narrows the subject: a page, a day.
  var qualifier: Range<UInt32> = 0..<0
  /// A label, a size, a part of a day.
  var extra: Range<UInt32> = 0..<0

  /// The group of a person's page in Hatena Group.
  var group: Range<UInt32> = 0..<0
  /// What the link shows, where that is text as it was written.
  var text: Range<UInt32> = 0..<0

  init(_ scheme: Scheme) { self.scheme = scheme }
}

extension Range<Int> {
  /// The range in the arena's 32 bits.
  var narrow: Range<UInt32> {
    UInt32(truncatingIfNeeded: lowerBound)..<UInt32(truncatingIfNeeded: upperBound)
  }
}

extension Range<UInt32> {
  /// The range as array offsets.
  var wide: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
