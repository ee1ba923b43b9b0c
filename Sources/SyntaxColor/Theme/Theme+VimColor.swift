extension Theme {
  /// The colors of the style sheets that come with `Text::VimColor`: Vim's own for a light and for
  /// a dark background.
  public static let vimcolor = Theme(
    name: "vimcolor", title: "Text::VimColor's style sheets, Vim's default colors",
    light: Palette(
      foreground: 0x000000, background: 0xFFFFFF,
      page: PageColors(
        foreground: 0x000000, background: 0xFFFFFF, link: 0x0000EE, visitedLink: 0x551A8B,
        muted: 0x595959, rule: 0xCCCCCC, markedLine: 0xFFFFD7),
      comment: 0x0000FF, constant: 0xFF00FF, identifier: 0x008B8B,
      statement: GroupStyle(color: 0xA52A2A, isBold: true), preProc: 0xA020F0,
      type: GroupStyle(color: 0x2E8B57, isBold: true), special: 0x6A5ACD,
      underlined: GroupStyle(color: 0x000000, isUnderlined: true), ignore: GroupStyle(),
      error: GroupStyle(color: 0xFFFFFF, background: 0xFF0000),
      todo: GroupStyle(color: 0x0000FF, background: 0xFFFF00)),
    dark: Palette(
      foreground: 0xFFFFFF, background: 0x000000,
      page: PageColors(
        foreground: 0xFFFFFF, background: 0x000000, link: 0x80A0FF, visitedLink: 0xC0A0FF,
        muted: 0xA6A6A6, rule: 0x444444, markedLine: 0x333300),
      comment: 0x80A0FF, constant: 0xFFA0A0, identifier: 0x40FFFF,
      statement: GroupStyle(color: 0xFFFF60, isBold: true), preProc: 0xFF80FF,
      type: GroupStyle(color: 0x60FF60, isBold: true), special: 0xFFA500,
      underlined: GroupStyle(color: 0x80A0FF, isUnderlined: true), ignore: GroupStyle(),
      error: GroupStyle(color: 0xFFFFFF, background: 0xFF0000),
      todo: GroupStyle(color: 0x0000FF, background: 0xFFFF00)))
}
