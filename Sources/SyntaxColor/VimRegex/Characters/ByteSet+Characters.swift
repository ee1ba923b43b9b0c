internal import Bytes

extension ByteSet {
  /// The characters whose UTF-8 form begins with a member; all that are not ASCII if any is not.
  var characters: ScalarSet {
    var ranges = (UInt8(0)..<0x80).filter(contains).map { UInt32($0)...UInt32($0) }
    if (UInt8(0x80)...0xFF).contains(where: contains) { ranges.append(0x80...ScalarSet.last) }
    return ScalarSet(ranges)
  }
}
