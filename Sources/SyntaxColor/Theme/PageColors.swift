/// The colours of a page around code: what a palette's code is at home in.
public struct PageColors: Sendable, Hashable {
  /// The colour of text.
  public var foreground: RGB
  /// The colour behind everything.
  public var background: RGB
  /// The colour of links.
  public var link: RGB
  /// The colour of links that were followed.
  public var visitedLink: RGB
  /// The colour of what is less important: times, anchors, line numbers.
  public var muted: RGB
  /// The colour of lines and borders.
  public var rule: RGB
  /// The colour behind code lines that are pointed out.
  public var markedLine: RGB

  /// Makes the colours of a page.
  public init(
    foreground: RGB, background: RGB, link: RGB, visitedLink: RGB, muted: RGB, rule: RGB,
    markedLine: RGB
  ) {
    self.foreground = foreground
    self.background = background
    self.link = link
    self.visitedLink = visitedLink
    self.muted = muted
    self.rule = rule
    self.markedLine = markedLine
  }

  /// Makes the colours from numbers such as `0xC00000`.
  init(
    _ foreground: UInt32, on background: UInt32, link: UInt32, visited: UInt32, muted: UInt32,
    rule: UInt32, marked: UInt32
  ) {
    self.init(
      foreground: RGB(foreground), background: RGB(background), link: RGB(link),
      visitedLink: RGB(visited), muted: RGB(muted), rule: RGB(rule), markedLine: RGB(marked))
  }
}
