/// How an autolink is written.
@nonexhaustive
public enum LinkForm: UInt8, Sendable, CaseIterable {
  /// The address or name alone: `id:alice`.
  case plain
  /// `:title`: the title is one of ``HTMLOptions/answers``.
  case title
  /// `:title=…`; the text is ``Document/Link/label``.
  case titled
  /// `:image`, of its own size.
  case image
  /// `:image:h120`; the number is ``Document/Link/size``.
  case imageHeight
  /// `:image:w80`; the number is ``Document/Link/size``.
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
  /// `d:id:name:about` and other pages of a person; the page is ``Document/Link/page``.
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
  /// `[search:word]`, `[google:news:word]`, `[map:word]`; the kind is ``Document/Link/page``.
  case search
  /// The address and the text are those that a ``MarkupRewriter`` gave.
  case addressed
  /// `:embed`: the page itself, or a card of it; the address is looked up.
  case embed
  /// `:bookmark`: how many people have bookmarked the page.
  case bookmark
  /// `f:id:alice:20250831192225j:plain`: a photo without a link.
  case photo
  /// `id:alice:icon`.
  case icon

  /// The name that JSON uses: the case's own.
  public var name: String { "\(self)" }
}

extension LinkForm {
  /// Whether the form shows a picture, of whatever size.
  var isImage: Bool {
    switch self {
    case .image, .imageHeight, .imageWidth, .smallImage, .photo, .icon: true
    default: false
    }
  }
}
