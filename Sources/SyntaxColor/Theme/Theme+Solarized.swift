extension Theme {
  /// Ethan Schoonover's Solarized.
  ///
  /// Text is in the palette's tone for emphasis, comments in its tone for text: a step more
  /// contrast than its editors' themes have. The accents are what they are (2.9:1 on light).
  public static let solarized = Theme(
    name: "solarized", title: "Solarized by Ethan Schoonover",
    light: Palette(
      foreground: 0x586E75, background: 0xFDF6E3,
      page: PageColors(
        foreground: 0x586E75, background: 0xFDF6E3, link: 0x268BD2, visitedLink: 0x6C71C4,
        muted: 0x657B83, rule: 0xD9D2BF, markedLine: 0xEEE8D5),
      comment: GroupStyle(color: 0x657B83, isItalic: true), constant: 0x2AA198,
      identifier: 0x268BD2, statement: 0x859900, preProc: 0xCB4B16, type: 0xB58900,
      special: 0xDC322F, underlined: GroupStyle(color: 0x6C71C4, isUnderlined: true),
      ignore: 0x657B83, error: GroupStyle(color: 0xFDF6E3, background: 0xDC322F, isBold: true),
      todo: GroupStyle(color: 0xFDF6E3, background: 0xD33682, isBold: true)),
    dark: Palette(
      foreground: 0x93A1A1, background: 0x002B36,
      page: PageColors(
        foreground: 0x93A1A1, background: 0x002B36, link: 0x268BD2, visitedLink: 0x6C71C4,
        muted: 0x839496, rule: 0x1C4A56, markedLine: 0x073642),
      comment: GroupStyle(color: 0x839496, isItalic: true), constant: 0x2AA198,
      identifier: 0x268BD2, statement: 0x859900, preProc: 0xCB4B16, type: 0xB58900,
      special: 0xDC322F, underlined: GroupStyle(color: 0x6C71C4, isUnderlined: true),
      ignore: 0x839496, error: GroupStyle(color: 0xFDF6E3, background: 0xDC322F, isBold: true),
      todo: GroupStyle(color: 0xFDF6E3, background: 0xD33682, isBold: true)))
}
