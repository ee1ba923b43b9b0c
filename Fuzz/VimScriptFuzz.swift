/// Fuzzes the Vim script reader: any bytes are a syntax file, and loading it always ends.
///
/// Built with the sources of `SyntaxColor` into one module; see `Scripts/fuzz`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzVimScript(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let script = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  var settings = ScriptSettings()
  settings.stepLimit = 20_000
  settings.memoryLimit = 4 << 20
  let files = DictionaryFiles(
    root: "/runtime",
    files: ["syntax/x.vim": script, "syntax/y.vim": Array("syn keyword A y".utf8)])
  let reader = SyntaxCommandReader()
  let interpreter = Interpreter(
    runtimePath: RuntimePath([files]), handler: reader, settings: settings,
    text: SourceBuffer(Array("#!/bin/sh\nx\n".utf8)))
  _ = interpreter.loadSyntax(filetype: "x")
  return 0
}
