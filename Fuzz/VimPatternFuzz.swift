// Compiled together with SyntaxColor's sources by Scripts/fuzz.sh, so it sees what is internal.

/// Feeds libFuzzer's bytes to the pattern parser and the search: any pattern, any text.
///
/// The first byte chooses the role and the case, the bytes up to the first NUL are the pattern and
/// the rest is the text. Nothing may crash, hang or match outside of the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1, count < 4096 else { return 0 }
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  let roles: [PatternRole] = [.match, .regionStart, .regionSkip, .regionEnd, .script]
  let context = PatternContext(
    ignoresCase: bytes[0] & 1 == 1, iskeyword: .standard,
    role: roles[Int(bytes[0] >> 1) % roles.count])
  let pattern = Array(bytes.dropFirst().prefix { $0 != 0 })
  let source = Array(bytes.dropFirst(pattern.count + 2))
  guard let regex = try? VimRegex(parsing: pattern, context: context) else { return 0 }
  let session = RegexSession()
  if context.role == .script {
    let subject = SourceBuffer(string: source)
    if let match = regex.firstMatch(in: subject, from: 0, session: session) {
      precondition(match.range.upperBound <= subject.count, "match outside of the string")
    }
    return 0
  }
  let text = SourceBuffer(source)
  let externals = ExternalMatch(texts: [pattern.isEmpty ? nil : text[0..<min(3, text.count - 1)]])
  for line in 0..<min(text.lineCount, 8) {
    guard
      let match = regex.search(text, line: line, from: 0, externals: externals, in: session)
    else { continue }
    precondition(match.end <= text.count && match.start <= match.end, "match outside of the text")
    _ = regex.externals(from: session)
  }
  return 0
}
