/// Runs ``DirectProgram``s by backtracking, in the order of Oniguruma, so that both find the same
/// match.
///
/// Not `Sendable`: it belongs to a ``RegexSession``.
@safe final class DirectMatcher {

  /// An alternative to go back to.
  struct Frame {
    /// The step to go on with.
    var step: Int32
    /// For a run that takes as little as it can, how many characters it may still take; -1 for a
    /// run that gives back; -2 where there is nothing but to go on.
    var more: Int32
    var offset: Int
    /// The first place a run can give back to.
    var low: Int
    var matchStart: Int
    var matchEnd: Int
  }

  /// Room for the alternatives of the attempt under way.
  let frames: UnsafeMutablePointer<Frame>

  /// How many alternatives are kept at a time.
  static let frameLimit = 2_000
  /// How many bytes going back once counts for.
  private static let retryCost = 4
  /// How often one attempt may go back.
  static let retryLimit = 5_000

  init() {
    unsafe frames = .allocate(capacity: Self.frameLimit)
  }

  deinit {
    unsafe frames.deallocate()
  }

  /// Tries to match at one place.
  ///
  /// - Parameters:
  ///   - code: The program.
  ///   - text: The bytes of the text; its line must hold no composing characters.
  ///   - offset: Where a character starts.
  ///   - window: What the pattern may see.
  ///   - frames: A matcher's. The matcher itself is not passed: counting a reference to it costs
  ///     much of a short attempt.
  ///   - match: Where the match is put, if there is one.
  ///   - cost: What the bytes that were read again and again are added to.
  /// - Returns: `gaveUp` where it takes too much work; then Oniguruma must be asked.
  @inline(__always)
  @unsafe static func match(
    _ code: UnsafePointer<DirectProgram.Code>, in text: UnsafePointer<UInt8>, at offset: Int,
    window: Range<Int>, frames: UnsafeMutablePointer<Frame>, _ match: inout VimMatch,
    _ cost: inout Int
  ) -> Regex.Outcome {
    var attempt = unsafe DirectAttempt(
      code: code, window: TextWindow(text, window), frames: frames)
    let end = attempt.run(0, offset)
    cost += attempt.bytesRead + attempt.retries * Self.retryCost
    guard end >= 0 else { return end == DirectAttempt.mismatch ? .mismatch : .gaveUp }
    let start = attempt.matchStart < 0 ? offset : attempt.matchStart
    let stop = attempt.matchEnd < 0 ? end : attempt.matchEnd
    match = VimMatch(start: start, end: max(start, stop), rawStart: offset, rawEnd: end)
    return .match
  }
}
