/// What is known of a page or a picture elsewhere.
public struct Answer: Sendable, Hashable {
  /// The title of a page, as plain text.
  public var title: String?
  /// HTML that shows a page in another: that of its provider (oEmbed), or one of your own.
  ///
  /// It is written as it is where the author of the document is trusted. Elsewhere scripts and frames
  /// are left out of it, and it is filtered as the author's own HTML is.
  public var embed: String?
  /// The size of a picture.
  public var size: ImageSize?
  /// Whether the card of a page is that of a blog's entry, which is higher; `nil` has the address
  /// decide: those of Hatena Blog are.
  public var isBlogEntry: Bool?

  /// Makes an answer; one that knows nothing says that there is nothing to know.
  public init(
    title: String? = nil, embed: String? = nil, size: ImageSize? = nil, isBlogEntry: Bool? = nil
  ) {
    self.title = title
    self.embed = embed
    self.size = size
    self.isBlogEntry = isBlogEntry
  }

  /// Takes over what another answer knows; where both know something, the other's counts.
  public mutating func merge(_ other: Answer) {
    title = other.title ?? title
    embed = other.embed ?? embed
    size = other.size ?? size
    isBlogEntry = other.isBlogEntry ?? isBlogEntry
  }
}

/// The size of a picture in pixels.
public struct ImageSize: Sendable, Hashable {
  /// Its width.
  public var width: Int
  /// Its height.
  public var height: Int

  /// Makes a size.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}
