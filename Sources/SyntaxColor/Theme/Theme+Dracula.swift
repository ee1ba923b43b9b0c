extension Theme {
  /// Zeno Rocha's Dracula, on a light screen its sibling Alucard.
  public static let dracula = Theme(
    name: "dracula", title: "Dracula and Alucard by Zeno Rocha",
    light: Palette(
      foreground: RGB(0x1F1F1F), background: RGB(0xFFFBEB),
      page: PageColors(
        0x1F1F1F, on: 0xFFFBEB, link: 0x036A96, visited: 0x644AC9, muted: 0x6C664B,
        rule: 0xDEDCCF, marked: 0xF3EBCB),
      comment: GroupStyle(0x6C664B), constant: GroupStyle(0x846E15),
      identifier: GroupStyle(0x14710A), statement: GroupStyle(0xA3144D),
      preProc: GroupStyle(0xA3144D), type: GroupStyle(0x036A96), special: GroupStyle(0x644AC9),
      underlined: GroupStyle(0x036A96).underlined, ignore: GroupStyle(0x6C664B),
      error: GroupStyle(0xFFFBEB, on: 0xCB3A2A), todo: GroupStyle(0x1F1F1F, on: 0xF1FA8C)),
    dark: Palette(
      foreground: RGB(0xF8F8F2), background: RGB(0x282A36),
      page: PageColors(
        0xF8F8F2, on: 0x282A36, link: 0x8BE9FD, visited: 0xBD93F9, muted: 0xA9B1D0,
        rule: 0x44475A, marked: 0x44475A),
      comment: GroupStyle(0x6272A4), constant: GroupStyle(0xF1FA8C),
      identifier: GroupStyle(0x50FA7B), statement: GroupStyle(0xFF79C6),
      preProc: GroupStyle(0xFF79C6), type: GroupStyle(0x8BE9FD), special: GroupStyle(0xBD93F9),
      underlined: GroupStyle(0x8BE9FD).underlined, ignore: GroupStyle(0x6272A4),
      error: GroupStyle(0x282A36, on: 0xFF5555), todo: GroupStyle(0x282A36, on: 0xF1FA8C)))
}
