/// What a page looks like where `[URL:embed]` shows it.
///
/// - SeeAlso: ``HTMLOptions/embedSource``
public struct EmbeddedPage: Sendable {
  /// What is shown.
  enum Content: Sendable {
    case card(title: String, isBlog: Bool)
    case html([UInt8])
  }
  let content: Content

  /// A card with the page's title, as Hatena Blog makes them; one of a blog's entry is higher.
  public static func card(title: String, isBlog: Bool = false) -> EmbeddedPage {
    EmbeddedPage(content: .card(title: title, isBlog: isBlog))
  }
  /// HTML of the page's provider, which is written as it is where the author is trusted.
  public static func html(_ bytes: [UInt8]) -> EmbeddedPage {
    EmbeddedPage(content: .html(bytes))
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
