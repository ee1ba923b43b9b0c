extension Theme {
  /// The colours Hatena Blog gives code by default; on a dark screen the same hues, lighter.
  ///
  /// All text reaches a contrast of 4.5:1 (WCAG AA).
  public static let hatena = Theme(
    name: "hatena", title: "Hatena Blog's default colours",
    light: Palette(
      foreground: RGB(0x24292F), background: RGB(0xFAFAFA),
      page: PageColors(
        0x24292F, on: 0xFFFFFF, link: 0x0B5CAD, visited: 0x6B3FA0, muted: 0x59636E,
        rule: 0xD8DEE4, marked: 0xFFF6D1),
      comment: GroupStyle(0x0000C0), constant: GroupStyle(0xC00000),
      identifier: GroupStyle(0x008080), statement: GroupStyle(0x804000),
      preProc: GroupStyle(0xC000C0), type: GroupStyle(0x008000), special: GroupStyle(0xC000C0),
      underlined: GroupStyle(nil).underlined, ignore: GroupStyle(0x59636E),
      error: GroupStyle(0xFFFFFF, on: 0xC00000), todo: GroupStyle(0x24292F, on: 0xFFE873)),
    dark: Palette(
      foreground: RGB(0xD6DBE1), background: RGB(0x1E2227),
      page: PageColors(
        0xD6DBE1, on: 0x15181C, link: 0x79B8FF, visited: 0xC3A6FF, muted: 0x9AA4AF,
        rule: 0x363D45, marked: 0x3A3520),
      comment: GroupStyle(0x8FA8FF), constant: GroupStyle(0xFF8F8F),
      identifier: GroupStyle(0x4FC9C9), statement: GroupStyle(0xE0A96D),
      preProc: GroupStyle(0xEE8AEE), type: GroupStyle(0x6CC26C), special: GroupStyle(0xEE8AEE),
      underlined: GroupStyle(nil).underlined, ignore: GroupStyle(0x9AA4AF),
      error: GroupStyle(0xFFFFFF, on: 0xB02A2A), todo: GroupStyle(0x1E2227, on: 0xE8D05A)))
}
