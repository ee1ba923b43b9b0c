extension Theme {
  /// The colors Hatena Blog gives code by default; on a dark screen the same hues, lighter.
  ///
  /// All text reaches a contrast of 4.5:1 (WCAG AA).
  public static let hatena = Theme(
    name: "hatena", title: "Hatena Blog's default colors",
    light: Palette(
      foreground: 0x24292F, background: 0xFAFAFA,
      page: PageColors(
        foreground: 0x24292F, background: 0xFFFFFF, link: 0x0B5CAD, visitedLink: 0x6B3FA0,
        muted: 0x59636E, rule: 0xD8DEE4, markedLine: 0xFFF6D1),
      comment: 0x0000C0, constant: 0xC00000, identifier: 0x008080, statement: 0x804000,
      preProc: 0xC000C0, type: 0x008000, special: 0xC000C0,
      underlined: GroupStyle(isUnderlined: true), ignore: 0x59636E,
      error: GroupStyle(color: 0xFFFFFF, background: 0xC00000),
      todo: GroupStyle(color: 0x24292F, background: 0xFFE873)),
    dark: Palette(
      foreground: 0xD6DBE1, background: 0x1E2227,
      page: PageColors(
        foreground: 0xD6DBE1, background: 0x15181C, link: 0x79B8FF, visitedLink: 0xC3A6FF,
        muted: 0x9AA4AF, rule: 0x363D45, markedLine: 0x3A3520),
      comment: 0x8FA8FF, constant: 0xFF8F8F, identifier: 0x4FC9C9, statement: 0xE0A96D,
      preProc: 0xEE8AEE, type: 0x6CC26C, special: 0xEE8AEE,
      underlined: GroupStyle(isUnderlined: true), ignore: 0x9AA4AF,
      error: GroupStyle(color: 0xFFFFFF, background: 0xB02A2A),
      todo: GroupStyle(color: 0x1E2227, background: 0xE8D05A)))
}
