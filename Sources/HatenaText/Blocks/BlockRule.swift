import Bytes

/// A kind of block: which lines open it, and which line ends it.
///
/// A rule that reads all its lines at once (a list, a table) does so in ``open(_:)``. A rule whose
/// block holds other blocks opens a container there; ``end(_:_:)`` is then asked for its last line.
protocol BlockRule: Sendable {
  /// The first bytes of the lines it is offered.
  var leads: [UInt8] { get }
  /// Reads a block that begins with the current line, or returns `false` and leaves it.
  func open(_ parser: inout BlockParser) -> Bool
  /// Ends a container with the current line, or returns `false` where the line is inside.
  ///
  /// Only lines that end in the byte the container was opened with are asked about.
  func end(_ container: OpenBlock, _ parser: inout BlockParser) -> Bool
  /// Ends a container with the source.
  func finish(_ container: OpenBlock, _ parser: inout BlockParser)
}

extension BlockRule {
  func finish(_ container: OpenBlock, _ parser: inout BlockParser) {}
  func end(_ container: OpenBlock, _ parser: inout BlockParser) -> Bool { false }
}

/// A block that is open for lines to come.
struct OpenBlock {
  /// Its index in the tree.
  let node: Int
  let kind: NodeKind
  /// The rule that opened it, and the last byte of a line that may end it.
  var rule: (any BlockRule)?
  var endByte = Byte.lineFeed
  /// The level of a headline that ends it, and those of lower numbers; 0 where none does.
  var level = 0
  /// Whether plain lines around it are HTML.
  var isInHTML = false
}
