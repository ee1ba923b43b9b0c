package import SyntaxColor

/// How code is written.
package struct CodeSettings: NamedSettings {
  /// The output formats.
  package enum Format: String, Sendable, CaseIterable {
    case html, xml, ansi, spans
  }

  /// Whether a terminal's background is dark or light (Vim's 'background').
  package enum Background: String, Sendable, CaseIterable {
    case dark, light
  }

  /// The filetype; `nil` and nothing have it guessed.
  package var filetype: String?
  /// The format asked for.
  package var format: Format?
  /// How many colors a terminal has, where that was given.
  package var colors: TerminalColors.Depth?
  /// What a terminal's background is, where that was given.
  package var background: Background?
  /// The page, and the lines.
  package var page = PageSettings()

  /// Creates the defaults.
  package init() {}

  /// Returns how a setting is made.
  package static func setting(_ name: String) -> Setting<CodeSettings>? {
    switch name {
    case "filetype": .text(\.filetype)
    case "format": .optional(\.format) { Format(rawValue: $0) }
    case "colors": .optional(\.colors) { TerminalColors.Depth(rawValue: $0) }
    case "background": .optional(\.background) { Background(rawValue: $0) }
    default: PageSettings.setting(name)?.of(\.page)
    }
  }

  /// Returns the format asked for, or what fits where it goes to.
  package func usedFormat(onTerminal isTerminal: Bool) -> Format {
    if let format { return format }
    if page.standalone || page.needsLines { return .html }
    return isTerminal || colors != nil ? .ansi : .html
  }

  /// Checks what the single values do not tell, for output that goes to no terminal.
  package func validate() throws(SettingError) { try validate(onTerminal: false) }

  /// Checks what the single values do not tell.
  package func validate(onTerminal isTerminal: Bool) throws(SettingError) {
    try page.validate()
    let format = usedFormat(onTerminal: isTerminal)
    if format != .html, page.standalone || page.needsLines {
      throw SettingError("--standalone, --line-numbers and --highlight-lines are for HTML.")
    }
    if format != .ansi, colors != nil || background != nil {
      throw SettingError("--colors and --background are for terminals (--format ansi).")
    }
    if page.theme != nil, format != .ansi, !page.standalone || page.replacesStylesheet {
      throw SettingError(
        "--theme is for terminals, and for the style sheet that --standalone puts in.")
    }
  }

  /// Chooses the colors to write.
  ///
  /// - Parameter isTerminal: Whether a terminal gets them; what it says is of no use for a file.
  /// - Returns: Their number, and the theme's for the terminal's background.
  package func terminalColors(onTerminal isTerminal: Bool) -> TerminalColors {
    let theme = page.theme ?? .hatena
    let background = background ?? Self.background(System.environment("COLORFGBG"))
    return TerminalColors(
      depth: colors ?? depth(onTerminal: isTerminal),
      palette: background == .light ? theme.light : theme.dark)
  }

  /// Colors asked for by name count more than `NO_COLOR`.
  private func depth(onTerminal isTerminal: Bool) -> TerminalColors.Depth {
    guard isTerminal else { return .sixteen }
    let isAskedFor = format == .ansi
    let depth = TerminalColors.Depth.detected { name in
      name == "NO_COLOR" && isAskedFor ? nil : System.environment(name)
    }
    return depth == .none && isAskedFor ? .sixteen : depth
  }

  /// Reads `15;0` or `15;default;0`: the last is the background, 0 to 6 and 8 are dark.
  private static func background(_ value: String?) -> Background {
    guard let number = value?.split(separator: ";").last.flatMap({ Int($0) }) else { return .dark }
    return (0...6).contains(number) || number == 8 ? .dark : .light
  }
}
