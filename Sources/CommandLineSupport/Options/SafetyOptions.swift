import ArgumentParser

/// Whose text a document is.
package struct SafetyOptions: ParsableArguments {
  /// Whether the author is not trusted.
  @Flag(
    help: """
      For text by authors you do not trust: keep only harmless HTML, always well formed, and mark \
      links rel="nofollow noopener ugc". Without it, HTML in the text passes through, scripts \
      included: that is for authors you trust with the page.
      """)
  package var safe = false

  /// Creates the options with their defaults.
  package init() {}
}
