/// A block notation of the caller's own.
///
/// It is offered every line before the built-in notations. A block runs from a line that begins
/// it to the next line that ends it, both included, or to the end of the input; one line may do
/// both.
///
/// - SeeAlso: <doc:AddingANotation>
public protocol BlockNotation: Sendable {
  /// What the block is called in drawings of the tree.
  var name: String { get }
  /// Returns whether a line, given without its LF, begins such a block.
  func begins(with line: ArraySlice<UInt8>) -> Bool
  /// Returns whether a line ends the block it stands in.
  func ends(with line: ArraySlice<UInt8>) -> Bool
  /// Returns the HTML of a block, which is written as it is, also for untrusted text.
  ///
  /// The source is the block's lines as written, without the last LF.
  func html(for source: ArraySlice<UInt8>, options: HTMLOptions) -> [UInt8]
}
