/// The source as the parser reads it.
enum SourceText {
  /// Returns the bytes without their CRs, which the notation drops wherever they stand.
  static func withoutCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(Byte.carriageReturn) else { return bytes }
    return bytes.filter { $0 != Byte.carriageReturn }
  }
}
