/// Whose pages `[URL:embed]` may show in a frame.
///
/// A frame's address is made from the page's own, without the network. It is written as
/// `<iframe sandbox="…" loading="lazy">`, so that what it runs stays in it.
///
/// - SeeAlso: ``HTMLOptions/allowedEmbeds``
@nonexhaustive
public enum EmbedProvider: String, Sendable, CaseIterable {
  /// Videos of YouTube.
  case youtube
  /// Videos of Vimeo.
  case vimeo
  /// Videos of Niconico.
  case niconico
  /// Sounds of SoundCloud.
  case soundcloud
  /// Posts of Twitter, which is X today.
  case twitter
  /// Code of GitHub Gist; also `[gist:…]`.
  case gist
  /// The cards that Hatena Blog shows for any page of the web.
  case hatenaBlogParts = "hatenablog-parts"
}
