// Compiled together with SyntaxColor's sources and the tests' invariants by Scripts/fuzz.

/// Feeds libFuzzer's bytes to the built-in definitions: the first byte chooses one, the rest is the
/// text; what holds for every text must hold for it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  let filetypes = SyntaxLibrary.builtIn.filetypes
  let violation = HighlightInvariants.violation(
    of: Array(bytes.dropFirst()), filetype: filetypes[Int(bytes[0]) % filetypes.count],
    Highlighters.one)
  if let violation { preconditionFailure(violation) }
  return 0
}

/// The highlighter that all runs share: a definition is loaded once.
private enum Highlighters {
  nonisolated(unsafe) static let one = Highlighter()
}
