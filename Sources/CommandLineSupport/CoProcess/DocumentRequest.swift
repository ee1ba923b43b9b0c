/// What can be asked of a text in Hatena notation, or of code.
package struct DocumentRequest: NamedSettings {
  /// How texts are read and written, and the pages of code.
  package var rendering: RenderingSettings
  /// How code is written.
  package var code = CodeSettings()
  /// Whether the tree is asked for.
  package var ast: Bool
  /// How many bytes the answer may have.
  package var maxOutput: Int?

  /// Creates what is so where nothing is asked for.
  package init(
    rendering: RenderingSettings = RenderingSettings(), ast: Bool = false, maxOutput: Int? = nil
  ) {
    self.rendering = rendering
    self.ast = ast
    self.maxOutput = maxOutput
  }

  /// Returns how a setting is made.
  package static func setting(_ name: String) -> Setting<DocumentRequest>? {
    switch name {
    case "ast": .flag { $0.ast = $1 }
    case "max-output": .optional(\.maxOutput, LimitSettings.byteCount)
    default:
      RenderingSettings.setting(name)?.of(\.rendering) ?? CodeSettings.setting(name)?.of(\.code)
    }
  }

  /// Checks what the single values do not tell.
  package func validate() throws(SettingError) {
    if isCode { return try codeSettings.validate() }
    try rendering.validate()
    if ast, rendering.page.standalone {
      throw SettingError("ast and standalone exclude each other")
    }
  }

  /// Whether the text is code.
  var isCode: Bool { code.filetype != nil }

  /// How code is written: its page is that of documents.
  var codeSettings: CodeSettings {
    var settings = code
    settings.page = rendering.page
    return settings
  }
}
