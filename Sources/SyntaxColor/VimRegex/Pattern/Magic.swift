import Bytes

/// Which characters are special without a backslash (`:help /magic`).
enum Magic: Int, Comparable, Sendable {
  /// `\V`: none.
  case veryNomagic
  /// `\M`: `^` and `$`.
  case nomagic
  /// `\m`, the default: also `.`, `*`, `[` and `~`.
  case magic
  /// `\v`: every ASCII character but letters, digits and `_`.
  case veryMagic

  static func < (left: Magic, right: Magic) -> Bool { left.rawValue < right.rawValue }

  /// Whether an unescaped `byte` is special, its place in the pattern left aside.
  func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.caret, Byte.dollar: self >= .nomagic
    case Byte.dot, Byte.asterisk, Byte.leftBracket, Byte.tilde: self >= .magic
    default: self == .veryMagic && Self.specialWhenVeryMagic.contains(byte)
    }
  }

  /// Whether `\` before `byte` makes it special or, where it is special already, ordinary.
  static func isTogglable(_ byte: UInt8) -> Bool { togglable.contains(byte) }

  private static let specialWhenVeryMagic = ByteSet("(){%+=?@!&|<>#\"',-:;`/".utf8)
  private static let togglable = ByteSet(
    "%&()*+.123456789<=>?@ACDFHIKLMOPSUVWXZ[_acdfhiklmnopsuvwxz{|~".utf8)
}
