extension StructureRules {
  private static let kinds = LanguageScores.read(EmbeddedTables.templateMarks.description)

  private static let astroMarks = [
    "*Astro.", "*from '*.astro'", "*from \"*.astro\"", "* client:@", "* set:@=",
  ]

  /// Returns the kind of template, or of component, that a page of markup is; `nil` for plain HTML.
  ///
  /// Each has marks that HTML does not have, in the table `templateMarks`.
  static func template(_ lines: [[UInt8]]) -> String? {
    if matches(any: ["^---$"], Array(lines.prefix(1))), matches(any: astroMarks, lines) {
      return "astro"
    }
    return kinds.first { kind in
      lines.contains { line in kind.strong.contains { $0.matches(line) } }
    }?.filetype
  }
}
