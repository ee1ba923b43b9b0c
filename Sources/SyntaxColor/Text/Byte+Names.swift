internal import Bytes

extension Byte {
  static var doubleQuote: UInt8 { quote }
  static var singleQuote: UInt8 { apostrophe }
  static var minus: UInt8 { hyphen }
  static var numberSign: UInt8 { hash }
  static var period: UInt8 { dot }
  static var less: UInt8 { lessThan }
  static var greater: UInt8 { greaterThan }
  static func isWhite(_ byte: UInt8) -> Bool { isBlank(byte) }
}
