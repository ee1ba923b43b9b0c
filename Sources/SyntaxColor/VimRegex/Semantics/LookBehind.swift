/// A look-behind: `\@<=` or `\@<!`.
struct LookBehind<Content> {
  /// What must match, or must not, up to the place where the look-behind stands.
  var content: Content
  /// Whether it is `\@<!`.
  var isNegated: Bool
  /// How many bytes back a match may begin, if that is limited; see ``LookBehindPlaces``.
  var limit: Int?

  /// Returns what comes of the look-behind if `outcome` came of its content.
  func outcome(_ outcome: Regex.Outcome) -> Regex.Outcome {
    switch outcome {
    case .match: isNegated ? .mismatch : .match
    case .mismatch: isNegated ? .match : .mismatch
    case .gaveUp: .gaveUp
    }
  }
}

extension LookBehind: Sendable where Content: Sendable {}

/// The places where a look-behind may begin to match, from where it stands back.
///
/// A limit counts bytes; one that ends within a character counts for all of it. Behind a line end it
/// counts anew: with `\@3<=` three bytes are looked at up to the line end, and three before it.
@safe struct LookBehindPlaces {
  /// The place to try, a character's start.
  private(set) var place: Int
  private let window: TextWindow
  private let limit: Int
  /// Where the limit counts from.
  private var origin: Int

  /// Starts where the look-behind stands.
  init(before place: Int, limit: Int?, in window: TextWindow) {
    self.place = place
    self.window = window
    self.limit = limit ?? .max
    origin = place
  }

  /// Goes one character back; `false` where the window or the limit ends.
  @inline(__always)
  mutating func goBack() -> Bool {
    guard place > window.lower, origin - place < limit else { return false }
    place = window.character(before: place)
    if window.holdsLines, window.isLineEnd(place) { origin = place }
    return true
  }
}
