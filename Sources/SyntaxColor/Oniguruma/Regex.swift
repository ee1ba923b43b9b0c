import COniguruma
import Threading

/// A compiled Oniguruma expression: the owner of an `OnigRegex`.
///
/// Syntax `Oniguruma`, encoding UTF-8, no options. Searching changes nothing in it, so any number
/// of threads may search at once, each with its own ``MatchScratch``.
@safe final class Regex: @unchecked Sendable {
  // `@unchecked`: Oniguruma reads the expression only, once `onig_new` has returned.

  private let handle: OnigRegex

  /// Serializes `onig_new`, and `onig_initialize` before the first one, which must run once and
  /// in one thread.
  private static let compiling = Lock(false)

  /// Compiles `source`.
  ///
  /// - Throws: Oniguruma's message.
  init(_ source: [UInt8]) throws(RegexError) {
    var handle: OnigRegex?
    var message = [UInt8](repeating: 0, count: Int(SYNTAXCOLOR_ONIG_MESSAGE_LENGTH))
    let code = Self.compiling.withLock { isInitialized -> Int32 in
      if !isInitialized { isInitialized = syntaxcolor_onig_initialize() == 0 }
      return unsafe source.withUnsafeBufferPointer { pattern in
        unsafe message.withUnsafeMutableBufferPointer { message in
          guard let start = pattern.baseAddress else {
            var none: UInt8 = 0
            return unsafe syntaxcolor_onig_new(&handle, &none, &none, message.baseAddress)
          }
          return unsafe syntaxcolor_onig_new(
            &handle, start, start + pattern.count, message.baseAddress)
        }
      }
    }
    guard code == ONIG_NORMAL, let compiled = unsafe handle else {
      let text = message.prefix { $0 != 0 }
      throw RegexError(source: source, message: String(decoding: text, as: UTF8.self))
    }
    unsafe self.handle = compiled
  }

  deinit {
    unsafe onig_free(handle)
  }

  /// What came of a search.
  enum Outcome {
    /// The place is in the scratch memory.
    case match
    /// There is none.
    case mismatch
    /// A limit was hit; it is not known.
    case gaveUp
  }

  /// Finds the leftmost match that lies in `starts`; an empty one may be at its end.
  ///
  /// `text` is well-formed UTF-8; `window` is what the expression may see, as byte offsets, and
  /// `starts` lies in it. `scratch` takes the place found.
  @unsafe func search(
    _ text: UnsafePointer<UInt8>, window: Range<Int>, starts: Range<Int>, in scratch: MatchScratch
  ) -> Outcome {
    // In an empty text Oniguruma searches one of its own, and callouts would hear of places there.
    if window.isEmpty {
      return unsafe match(text, window: window, at: window.lowerBound, in: scratch)
    }
    unsafe scratch.begin(text)
    let code = unsafe onig_search_with_param(
      handle, text + window.lowerBound, text + window.upperBound, text + starts.lowerBound,
      text + starts.upperBound, scratch.region, ONIG_OPTION_NONE, scratch.parameters)
    return outcome(code, window: window, scratch: scratch)
  }

  /// Matches at one place; parameters as in ``search(_:window:starts:in:)``.
  @unsafe func match(
    _ text: UnsafePointer<UInt8>, window: Range<Int>, at offset: Int, in scratch: MatchScratch
  ) -> Outcome {
    unsafe scratch.begin(text)
    let code = unsafe onig_match_with_param(
      handle, text + window.lowerBound, text + window.upperBound, text + offset, scratch.region,
      ONIG_OPTION_NONE, scratch.parameters)
    return outcome(code, window: window, scratch: scratch)
  }

  private func outcome(_ code: Int32, window: Range<Int>, scratch: MatchScratch) -> Outcome {
    scratch.origin = window.lowerBound
    if code >= 0 { return .match }
    return code == ONIG_MISMATCH ? .mismatch : .gaveUp
  }
}
