/// One character of a pattern after backslashes and magic have been dealt with.
enum PatternToken: Hashable, Sendable {
  /// The pattern's end.
  case end
  /// A character that stands for itself.
  case literal(UInt32)
  /// A character with a meaning, ASCII, without its backslash.
  case special(UInt8)

  /// The character, special or not; 0 at the end.
  var scalar: UInt32 {
    switch self {
    case .end: 0
    case .literal(let scalar): scalar
    case .special(let byte): UInt32(byte)
    }
  }

  /// Whether this is the character `byte`, special or not.
  func isByte(_ byte: UInt8) -> Bool { self != .end && scalar == UInt32(byte) }
}
