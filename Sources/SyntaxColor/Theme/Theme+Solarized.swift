extension Theme {
  /// Ethan Schoonover's Solarized.
  ///
  /// Text is in the palette's tone for emphasis, comments in its tone for text: a step more
  /// contrast than its editors' themes have. The accents are what they are (2.9:1 on light).
  public static let solarized = Theme(
    name: "solarized", title: "Solarized by Ethan Schoonover",
    light: Palette(
      foreground: RGB(0x586E75), background: RGB(0xFDF6E3),
      page: PageColors(
        0x586E75, on: 0xFDF6E3, link: 0x268BD2, visited: 0x6C71C4, muted: 0x657B83,
        rule: 0xD9D2BF, marked: 0xEEE8D5),
      comment: GroupStyle(0x657B83).italic, constant: GroupStyle(0x2AA198),
      identifier: GroupStyle(0x268BD2), statement: GroupStyle(0x859900),
      preProc: GroupStyle(0xCB4B16), type: GroupStyle(0xB58900), special: GroupStyle(0xDC322F),
      underlined: GroupStyle(0x6C71C4).underlined, ignore: GroupStyle(0x657B83),
      error: GroupStyle(0xFDF6E3, on: 0xDC322F).bold,
      todo: GroupStyle(0xFDF6E3, on: 0xD33682).bold),
    dark: Palette(
      foreground: RGB(0x93A1A1), background: RGB(0x002B36),
      page: PageColors(
        0x93A1A1, on: 0x002B36, link: 0x268BD2, visited: 0x6C71C4, muted: 0x839496,
        rule: 0x1C4A56, marked: 0x073642),
      comment: GroupStyle(0x839496).italic, constant: GroupStyle(0x2AA198),
      identifier: GroupStyle(0x268BD2), statement: GroupStyle(0x859900),
      preProc: GroupStyle(0xCB4B16), type: GroupStyle(0xB58900), special: GroupStyle(0xDC322F),
      underlined: GroupStyle(0x6C71C4).underlined, ignore: GroupStyle(0x839496),
      error: GroupStyle(0xFDF6E3, on: 0xDC322F).bold,
      todo: GroupStyle(0xFDF6E3, on: 0xD33682).bold))
}
