@testable import SyntaxColor

/// Bytes as a pattern and a text: the first chooses the role and the case, those up to the first
/// NUL are the pattern.
enum VimPatternFuzz {
  private static let roles: [PatternRole] = [
    .match, .regionStart, .regionSkip, .regionEnd, .script,
  ]

  /// Returns the first claim about matches that does not hold, or `nil`.
  static func violation(of bytes: [UInt8]) -> String? {
    guard let first = bytes.first else { return nil }
    let context = PatternContext(
      ignoresCase: first & 1 == 1, iskeyword: .standard,
      role: roles[Int(first >> 1) % roles.count])
    let pattern = Array(bytes.dropFirst().prefix { $0 != 0 })
    let source = Array(bytes.dropFirst(pattern.count + 2))
    guard let regex = try? VimRegex(parsing: pattern, context: context) else { return nil }
    return context.role == .script ? inString(regex, source) : inLines(regex, source, pattern)
  }

  private static func inString(_ regex: VimRegex, _ source: [UInt8]) -> String? {
    let subject = SourceBuffer(string: source)
    let match = regex.firstMatch(in: subject, from: 0, session: RegexSession())
    guard let match else { return nil }
    return match.range.upperBound <= subject.count ? nil : "a match outside of the string"
  }

  private static func inLines(
    _ regex: VimRegex, _ source: [UInt8], _ pattern: [UInt8]
  ) -> String? {
    let text = SourceBuffer(source)
    let session = RegexSession()
    session.beginText(count: text.count)
    let some = pattern.isEmpty ? nil : text[0..<min(3, text.count - 1)]
    let regex = regex.filled(with: ExternalMatch(texts: [some]))
    for line in 0..<min(text.lineCount, 8) {
      guard let match = regex.search(text, line: line, from: 0, in: session) else { continue }
      if match.end > text.count || match.start > match.end { return "a match outside of the text" }
      _ = regex.externals(of: match, in: text, line: line, session: session)
    }
    return nil
  }
}
