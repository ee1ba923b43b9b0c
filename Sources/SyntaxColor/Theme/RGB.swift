/// A colour of a screen: eight bits of red, green and blue (sRGB).
public struct RGB: Sendable, Hashable {
  /// The share of red, 0…255.
  public var red: UInt8
  /// The share of green, 0…255.
  public var green: UInt8
  /// The share of blue, 0…255.
  public var blue: UInt8

  /// Makes a colour from its three shares.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Makes a colour from the number people write it as: `0xC00000`; bits above the 24th are ignored.
  public init(_ number: UInt32) {
    red = UInt8(truncatingIfNeeded: number >> 16)
    green = UInt8(truncatingIfNeeded: number >> 8)
    blue = UInt8(truncatingIfNeeded: number)
  }

  /// Returns the colour as CSS writes it: `#c00000`.
  public var css: String {
    var text = "#"
    for share in [red, green, blue] {
      text += String(share >> 4, radix: 16) + String(share & 15, radix: 16)
    }
    return text
  }
}
