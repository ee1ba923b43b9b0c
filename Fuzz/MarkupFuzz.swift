// Compiled together with HatenaText's sources and the tests' invariants by Scripts/fuzz.

/// Feeds libFuzzer's bytes to the way from a document to HTML; what holds for every document must
/// hold for them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let source = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  if let violation = DocumentInvariants.violation(of: source) { preconditionFailure(violation) }
  return 0
}
