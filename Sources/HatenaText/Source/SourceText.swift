internal import Bytes

/// The source as the parser reads it.
enum SourceText {
  /// Returns the bytes without their CRs, which the notation drops wherever they stand.
  static func withoutCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
    let hasReturn = bytes.withByteView {
      $0.firstIndex(of: Byte.carriageReturn, in: 0..<$0.count) != nil
    }
    guard hasReturn else { return bytes }
    return bytes.filter { $0 != Byte.carriageReturn }
  }
}
