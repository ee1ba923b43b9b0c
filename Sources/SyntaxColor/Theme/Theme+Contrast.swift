extension Theme {
  /// Black on white and white on black: all text reaches a contrast of 7:1 (WCAG AAA).
  public static let contrast = Theme(
    name: "contrast", title: "high contrast, 7:1 or more throughout",
    light: Palette(
      foreground: 0x000000, background: 0xFFFFFF,
      page: PageColors(
        foreground: 0x000000, background: 0xFFFFFF, link: 0x0000B8, visitedLink: 0x5B008F,
        muted: 0x4D4D4D, rule: 0x737373, markedLine: 0xFFF7CC),
      comment: GroupStyle(color: 0x4D4D4D, isItalic: true), constant: 0x8B0000,
      identifier: 0x00505C, statement: GroupStyle(color: 0x00008B, isBold: true),
      preProc: 0x6A006A, type: GroupStyle(color: 0x004D00, isBold: true), special: 0x6B3300,
      underlined: GroupStyle(color: 0x0000B8, isUnderlined: true), ignore: 0x4D4D4D,
      error: GroupStyle(color: 0xFFFFFF, background: 0xA00000, isBold: true),
      todo: GroupStyle(color: 0x000000, background: 0xFFD800, isBold: true)),
    dark: Palette(
      foreground: 0xFFFFFF, background: 0x000000,
      page: PageColors(
        foreground: 0xFFFFFF, background: 0x000000, link: 0xA8C7FF, visitedLink: 0xE0B8FF,
        muted: 0xBDBDBD, rule: 0x8C8C8C, markedLine: 0x2E2900),
      comment: GroupStyle(color: 0xBDBDBD, isItalic: true), constant: 0xFFB3A7,
      identifier: 0x7FE8FF, statement: GroupStyle(color: 0xFFE066, isBold: true),
      preProc: 0xFFA6FF, type: GroupStyle(color: 0x8DFF8D, isBold: true), special: 0xFFC266,
      underlined: GroupStyle(color: 0xA8C7FF, isUnderlined: true), ignore: 0xBDBDBD,
      error: GroupStyle(color: 0x000000, background: 0xFF8A80, isBold: true),
      todo: GroupStyle(color: 0x000000, background: 0xFFE600, isBold: true)))
}
