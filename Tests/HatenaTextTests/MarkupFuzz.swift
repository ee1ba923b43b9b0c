import HatenaText

/// What the fuzzer of markup asks; a bit of the last byte is the dialect.
enum MarkupFuzz {
  /// Returns the first claim that does not hold for an input, or `nil`.
  static func violation(of input: [UInt8]) -> String? {
    let isBlog = (input.last ?? 0) & 1 == 1
    return DocumentInvariants.violation(of: input, isBlog ? .hatenaBlog : .textHatena)
  }
}
