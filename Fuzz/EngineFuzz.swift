// Compiled together with SyntaxColor's sources by Scripts/fuzz, so it sees what is internal.

/// Feeds libFuzzer's bytes to the whole way from a syntax file to spans.
///
/// The bytes up to the first NUL are the syntax file, the rest is the text. Nothing may crash or
/// hang; spans must be in order and lie inside the text; a second run must give the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1, count < 4096 else { return 0 }
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  let script = Array(bytes.prefix { $0 != 0 })
  let text = Array(bytes.dropFirst(script.count + 1))
  let library = SyntaxLibrary(files: ["syntax/fuzz.vim": script])
  let limits = HighlightLimits(steps: 3_000_000, abandonedSearches: 20, nesting: 500, seconds: 4)
  let highlighter = Highlighter(library: library, limits: limits)
  guard let first = highlighter.highlight(text, filetype: "fuzz") else { return 0 }
  var end = 0
  for span in first.spans {
    precondition(span.range.lowerBound >= end, "spans overlap")
    precondition(span.range.upperBound <= text.count, "a span leaves the text")
    precondition(!span.range.isEmpty, "an empty span")
    end = span.range.upperBound
  }
  let second = highlighter.highlight(text, filetype: "fuzz")
  let isLimited = !first.diagnostics.isEmpty
  precondition(isLimited || second?.spans == first.spans, "a second run differs")
  _ = first.html
  return 0
}
