/// Gives libFuzzer's bytes to the target that Scripts/fuzz names; what holds for all must hold for
/// them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  if let violation = Target.violation(of: bytes) { preconditionFailure(violation) }
  return 0
}
