/// An inline notation of the caller's own: `[scheme:body]`.
///
/// - SeeAlso: <doc:AddingANotation>
public protocol InlineNotation: Sendable {
  /// The word before the colon, ASCII letters in lower case.
  var scheme: String { get }
  /// Returns the HTML of one use, or `nil` to leave it as text.
  ///
  /// The body is what stands between the colon and the bracket; it is never empty.
  func html(for body: ArraySlice<UInt8>, options: Options) -> [UInt8]?
}
