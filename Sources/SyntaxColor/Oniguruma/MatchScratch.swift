import Bytes
import COniguruma

/// What Oniguruma needs besides the expression: where captures go, limits and who answers callouts.
///
/// One for each search that may run at the same time; a callout that searches needs another one.
@safe final class MatchScratch {
  /// The captures of the last match, as offsets from ``origin``.
  let region: UnsafeMutablePointer<OnigRegion>
  /// Limits and callouts.
  let parameters: OpaquePointer
  /// Where the window of the last search began.
  var origin = 0
  /// The text of the search under way.
  private var text: UnsafePointer<UInt8>?
  /// Answers `(?{n})`. Unowned: it owns this.
  unowned let answering: any CalloutAnswering

  /// How many ways one attempt may remember, 40 bytes each.
  static let stackLimit = 1_500_000

  /// Creates scratch memory; nil if there is no memory left.
  init?(answering: any CalloutAnswering) {
    guard let region = unsafe onig_region_new() else { return nil }
    guard let parameters = unsafe onig_new_match_param() else {
      unsafe onig_region_free(region, 1)
      return nil
    }
    unsafe self.region = region
    unsafe self.parameters = parameters
    self.answering = answering
    unsafe onig_initialize_match_param(parameters)
    _ = unsafe onig_set_match_stack_limit_size_of_match_param(parameters, UInt32(Self.stackLimit))
    _ = unsafe onig_set_progress_callout_of_match_param(parameters) { arguments, data in
      unsafe MatchScratch.answer(arguments, data)
    }
    _ = unsafe onig_set_callout_user_data_of_match_param(
      parameters, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    unsafe onig_region_free(region, 1)
    unsafe onig_free_match_param(parameters)
  }

  /// Sets how often a match at one place, and a whole search, may go back to try another way.
  func setRetryLimit(_ limit: Int, perSearch: Int) {
    _ = unsafe onig_set_retry_limit_in_match_of_match_param(parameters, UInt(limit))
    _ = unsafe onig_set_retry_limit_in_search_of_match_param(parameters, UInt(perSearch))
  }

  /// Remembers the text, so that a callout can tell its place.
  @unsafe func begin(_ text: UnsafePointer<UInt8>) { unsafe self.text = text }

  /// The bytes that group `number` matched, or `nil` if it did not; 0 is the whole match.
  func range(ofGroup number: Int) -> Range<Int>? {
    guard number < Int(unsafe region.pointee.num_regs) else { return nil }
    let start = Int(unsafe region.pointee.beg[number])
    let end = Int(unsafe region.pointee.end[number])
    guard start >= 0, end >= start else { return nil }
    return (origin + start)..<(origin + end)
  }

  /// Finds out which callout asks and where, and passes the question on.
  @unsafe private static func answer(
    _ arguments: OpaquePointer?, _ data: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let arguments = unsafe arguments, let data = unsafe data else { return ONIG_ABORT }
    let scratch = unsafe Unmanaged<MatchScratch>.fromOpaque(data).takeUnretainedValue()
    guard let text = unsafe scratch.text,
      let current = unsafe onig_get_current_by_callout_args(arguments),
      let contents = unsafe onig_get_contents_by_callout_args(arguments),
      let end = unsafe onig_get_contents_end_by_callout_args(arguments)
    else { return ONIG_ABORT }
    var number = 0
    for offset in unsafe 0..<(end - contents) {
      number = unsafe number * 10 + Int(contents[offset] &- Byte.zero)
    }
    switch scratch.answering.answer(callout: number, at: unsafe current - text) {
    case .match: return Int32(ONIG_CALLOUT_SUCCESS.rawValue)
    case .mismatch: return Int32(ONIG_CALLOUT_FAIL.rawValue)
    case .gaveUp: return ONIG_ABORT
    }
  }
}

/// Answers the questions an expression asks with `(?{n})`.
protocol CalloutAnswering: AnyObject {
  /// Tells whether condition `callout` of the running expression holds at `offset` of the text.
  func answer(callout: Int, at offset: Int) -> Regex.Outcome
}
