extension Theme {
  /// Pavel Pertsev's gruvbox with its hard backgrounds.
  ///
  /// All text reaches a contrast of 4.4:1; types are orange on light, where the palette's
  /// yellow has 3.3:1.
  public static let gruvbox = Theme(
    name: "gruvbox", title: "gruvbox by Pavel Pertsev",
    light: Palette(
      foreground: 0x3C3836, background: 0xF9F5D7,
      page: PageColors(
        foreground: 0x3C3836, background: 0xF9F5D7, link: 0x076678, visitedLink: 0x8F3F71,
        muted: 0x665C54, rule: 0xD5C4A1, markedLine: 0xF2E5BC),
      comment: GroupStyle(color: 0x665C54, isItalic: true), constant: 0x79740E,
      identifier: 0x076678, statement: 0x9D0006, preProc: 0x427B58, type: 0xAF3A03,
      special: 0x8F3F71, underlined: GroupStyle(color: 0x076678, isUnderlined: true),
      ignore: 0x665C54, error: GroupStyle(color: 0xF9F5D7, background: 0x9D0006, isBold: true),
      todo: GroupStyle(color: 0x282828, background: 0xFABD2F, isBold: true)),
    dark: Palette(
      foreground: 0xEBDBB2, background: 0x1D2021,
      page: PageColors(
        foreground: 0xEBDBB2, background: 0x1D2021, link: 0x83A598, visitedLink: 0xD3869B,
        muted: 0xA89984, rule: 0x504945, markedLine: 0x3C3836),
      comment: GroupStyle(color: 0xA89984, isItalic: true), constant: 0xB8BB26,
      identifier: 0x83A598, statement: 0xFB4934, preProc: 0x8EC07C, type: 0xFABD2F,
      special: 0xD3869B, underlined: GroupStyle(color: 0x83A598, isUnderlined: true),
      ignore: 0xA89984, error: GroupStyle(color: 0x1D2021, background: 0xFB4934, isBold: true),
      todo: GroupStyle(color: 0x282828, background: 0xFABD2F, isBold: true)))
}
