extension Theme {
  /// Zeno Rocha's Dracula, on a light screen its sibling Alucard.
  public static let dracula = Theme(
    name: "dracula", title: "Dracula and Alucard by Zeno Rocha",
    light: Palette(
      foreground: 0x1F1F1F, background: 0xFFFBEB,
      page: PageColors(
        foreground: 0x1F1F1F, background: 0xFFFBEB, link: 0x036A96, visitedLink: 0x644AC9,
        muted: 0x6C664B, rule: 0xDEDCCF, markedLine: 0xF3EBCB),
      comment: 0x6C664B, constant: 0x846E15, identifier: 0x14710A, statement: 0xA3144D,
      preProc: 0xA3144D, type: 0x036A96, special: 0x644AC9,
      underlined: GroupStyle(color: 0x036A96, isUnderlined: true), ignore: 0x6C664B,
      error: GroupStyle(color: 0xFFFBEB, background: 0xCB3A2A),
      todo: GroupStyle(color: 0x1F1F1F, background: 0xF1FA8C)),
    dark: Palette(
      foreground: 0xF8F8F2, background: 0x282A36,
      page: PageColors(
        foreground: 0xF8F8F2, background: 0x282A36, link: 0x8BE9FD, visitedLink: 0xBD93F9,
        muted: 0xA9B1D0, rule: 0x44475A, markedLine: 0x44475A),
      comment: 0x6272A4, constant: 0xF1FA8C, identifier: 0x50FA7B, statement: 0xFF79C6,
      preProc: 0xFF79C6, type: 0x8BE9FD, special: 0xBD93F9,
      underlined: GroupStyle(color: 0x8BE9FD, isUnderlined: true), ignore: 0x6272A4,
      error: GroupStyle(color: 0x282A36, background: 0xFF5555),
      todo: GroupStyle(color: 0x282A36, background: 0xF1FA8C)))
}
