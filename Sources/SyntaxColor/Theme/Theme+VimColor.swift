extension Theme {
  /// The colours of the style sheets that come with `Text::VimColor`: Vim's own for a light and for
  /// a dark background.
  public static let vimcolor = Theme(
    name: "vimcolor", title: "Text::VimColor's style sheets, Vim's default colours",
    light: Palette(
      foreground: RGB(0x000000), background: RGB(0xFFFFFF),
      page: PageColors(
        0x000000, on: 0xFFFFFF, link: 0x0000EE, visited: 0x551A8B, muted: 0x595959,
        rule: 0xCCCCCC, marked: 0xFFFFD7),
      comment: GroupStyle(0x0000FF), constant: GroupStyle(0xFF00FF),
      identifier: GroupStyle(0x008B8B), statement: GroupStyle(0xA52A2A).bold,
      preProc: GroupStyle(0xA020F0), type: GroupStyle(0x2E8B57).bold,
      special: GroupStyle(0x6A5ACD), underlined: GroupStyle(0x000000).underlined,
      ignore: GroupStyle(nil), error: GroupStyle(0xFFFFFF, on: 0xFF0000),
      todo: GroupStyle(0x0000FF, on: 0xFFFF00)),
    dark: Palette(
      foreground: RGB(0xFFFFFF), background: RGB(0x000000),
      page: PageColors(
        0xFFFFFF, on: 0x000000, link: 0x80A0FF, visited: 0xC0A0FF, muted: 0xA6A6A6,
        rule: 0x444444, marked: 0x333300),
      comment: GroupStyle(0x80A0FF), constant: GroupStyle(0xFFA0A0),
      identifier: GroupStyle(0x40FFFF), statement: GroupStyle(0xFFFF60).bold,
      preProc: GroupStyle(0xFF80FF), type: GroupStyle(0x60FF60).bold,
      special: GroupStyle(0xFFA500), underlined: GroupStyle(0x80A0FF).underlined,
      ignore: GroupStyle(nil), error: GroupStyle(0xFFFFFF, on: 0xFF0000),
      todo: GroupStyle(0x0000FF, on: 0xFFFF00)))
}
