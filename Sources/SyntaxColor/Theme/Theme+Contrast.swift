extension Theme {
  /// Black on white and white on black: all text reaches a contrast of 7:1 (WCAG AAA).
  public static let contrast = Theme(
    name: "contrast", title: "high contrast, 7:1 or more throughout",
    light: Palette(
      foreground: RGB(0x000000), background: RGB(0xFFFFFF),
      page: PageColors(
        0x000000, on: 0xFFFFFF, link: 0x0000B8, visited: 0x5B008F, muted: 0x4D4D4D,
        rule: 0x737373, marked: 0xFFF7CC),
      comment: GroupStyle(0x4D4D4D).italic, constant: GroupStyle(0x8B0000),
      identifier: GroupStyle(0x00505C), statement: GroupStyle(0x00008B).bold,
      preProc: GroupStyle(0x6A006A), type: GroupStyle(0x004D00).bold,
      special: GroupStyle(0x6B3300), underlined: GroupStyle(0x0000B8).underlined,
      ignore: GroupStyle(0x4D4D4D), error: GroupStyle(0xFFFFFF, on: 0xA00000).bold,
      todo: GroupStyle(0x000000, on: 0xFFD800).bold),
    dark: Palette(
      foreground: RGB(0xFFFFFF), background: RGB(0x000000),
      page: PageColors(
        0xFFFFFF, on: 0x000000, link: 0xA8C7FF, visited: 0xE0B8FF, muted: 0xBDBDBD,
        rule: 0x8C8C8C, marked: 0x2E2900),
      comment: GroupStyle(0xBDBDBD).italic, constant: GroupStyle(0xFFB3A7),
      identifier: GroupStyle(0x7FE8FF), statement: GroupStyle(0xFFE066).bold,
      preProc: GroupStyle(0xFFA6FF), type: GroupStyle(0x8DFF8D).bold,
      special: GroupStyle(0xFFC266), underlined: GroupStyle(0xA8C7FF).underlined,
      ignore: GroupStyle(0xBDBDBD), error: GroupStyle(0x000000, on: 0xFF8A80).bold,
      todo: GroupStyle(0x000000, on: 0xFFE600).bold))
}
