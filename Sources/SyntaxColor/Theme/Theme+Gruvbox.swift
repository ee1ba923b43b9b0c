extension Theme {
  /// Pavel Pertsev's gruvbox with its hard backgrounds.
  ///
  /// All text reaches a contrast of 4.4:1; types are orange on light, where the palette's
  /// yellow has 3.3:1.
  public static let gruvbox = Theme(
    name: "gruvbox", title: "gruvbox by Pavel Pertsev",
    light: Palette(
      foreground: RGB(0x3C3836), background: RGB(0xF9F5D7),
      page: PageColors(
        0x3C3836, on: 0xF9F5D7, link: 0x076678, visited: 0x8F3F71, muted: 0x665C54,
        rule: 0xD5C4A1, marked: 0xF2E5BC),
      comment: GroupStyle(0x665C54).italic, constant: GroupStyle(0x79740E),
      identifier: GroupStyle(0x076678), statement: GroupStyle(0x9D0006),
      preProc: GroupStyle(0x427B58), type: GroupStyle(0xAF3A03), special: GroupStyle(0x8F3F71),
      underlined: GroupStyle(0x076678).underlined, ignore: GroupStyle(0x665C54),
      error: GroupStyle(0xF9F5D7, on: 0x9D0006).bold,
      todo: GroupStyle(0x282828, on: 0xFABD2F).bold),
    dark: Palette(
      foreground: RGB(0xEBDBB2), background: RGB(0x1D2021),
      page: PageColors(
        0xEBDBB2, on: 0x1D2021, link: 0x83A598, visited: 0xD3869B, muted: 0xA89984,
        rule: 0x504945, marked: 0x3C3836),
      comment: GroupStyle(0xA89984).italic, constant: GroupStyle(0xB8BB26),
      identifier: GroupStyle(0x83A598), statement: GroupStyle(0xFB4934),
      preProc: GroupStyle(0x8EC07C), type: GroupStyle(0xFABD2F), special: GroupStyle(0xD3869B),
      underlined: GroupStyle(0x83A598).underlined, ignore: GroupStyle(0xA89984),
      error: GroupStyle(0x1D2021, on: 0xFB4934).bold,
      todo: GroupStyle(0x282828, on: 0xFABD2F).bold))
}
