/// The colors of a page around code, so that one theme suits both.
public struct PageColors: Sendable, Hashable {
  /// The color of text.
  public var foreground: RGB
  /// The color behind everything.
  public var background: RGB
  /// The color of links.
  public var link: RGB
  /// The color of links that were followed.
  public var visitedLink: RGB
  /// The color of what is less important: times, anchors, line numbers.
  public var muted: RGB
  /// The color of lines and borders.
  public var rule: RGB
  /// The color behind code lines that are pointed out.
  public var markedLine: RGB

  /// Creates the colors of a page; those that are not given are the text's and the background's.
  public init(
    foreground: RGB, background: RGB, link: RGB? = nil, visitedLink: RGB? = nil,
    muted: RGB? = nil, rule: RGB? = nil, markedLine: RGB? = nil
  ) {
    self.foreground = foreground
    self.background = background
    self.link = link ?? foreground
    self.visitedLink = visitedLink ?? link ?? foreground
    self.muted = muted ?? foreground
    self.rule = rule ?? muted ?? foreground
    self.markedLine = markedLine ?? background
  }
}
