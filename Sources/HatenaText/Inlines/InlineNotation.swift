/// An inline notation of the caller's own: `[scheme:body]`.
///
/// - SeeAlso: <doc:AddingANotation>
public protocol InlineNotation: Sendable {
  /// The word before the colon, ASCII letters in lower case.
  var scheme: String { get }
  /// Returns whether a body is one of the notation's; one that is not stays text.
  ///
  /// The body is what stands between the colon and the bracket; it is never empty.
  func accepts(_ body: ArraySlice<UInt8>) -> Bool
  /// Returns the HTML of one use, which is written as it is, also for untrusted text.
  func html(for body: ArraySlice<UInt8>, options: HTMLOptions) -> [UInt8]
}

extension InlineNotation {
  /// Accepts every body.
  public func accepts(_ body: ArraySlice<UInt8>) -> Bool { true }
}
