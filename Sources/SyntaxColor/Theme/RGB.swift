/// A color of a screen: eight bits of red, green and blue (sRGB).
///
/// A number is a color where one is expected: `let red: RGB = 0xC00000`.
public struct RGB: Sendable, Hashable, ExpressibleByIntegerLiteral {
  /// The share of red, 0…255.
  public var red: UInt8
  /// The share of green, 0…255.
  public var green: UInt8
  /// The share of blue, 0…255.
  public var blue: UInt8

  /// Creates a color from its three shares.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Creates a color from the number people write it as: `0xC00000`; bits above the 24th are ignored.
  public init(hex: UInt32) {
    red = UInt8(truncatingIfNeeded: hex >> 16)
    green = UInt8(truncatingIfNeeded: hex >> 8)
    blue = UInt8(truncatingIfNeeded: hex)
  }

  /// Creates a color from a literal such as `0xC00000`.
  public init(integerLiteral hex: UInt32) { self.init(hex: hex) }

  /// The color as CSS writes it: `#c00000`.
  public var css: String {
    var text = "#"
    for share in [red, green, blue] {
      text += String(share >> 4, radix: 16) + String(share & 15, radix: 16)
    }
    return text
  }
}
