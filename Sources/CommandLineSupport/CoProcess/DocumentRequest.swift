import CommandLineSupport

/// What a request to `hatena2html --batch` can ask for.
struct DocumentRequest: NamedSettings {
  var rendering: RenderingSettings
  var code = CodeSettings()
  var ast: Bool
  /// How many bytes the answer may have.
  var maxOutput: Int?

  init(rendering: RenderingSettings, ast: Bool, maxOutput: Int?) {
    self.rendering = rendering
    self.ast = ast
    self.maxOutput = maxOutput
  }

  /// Returns how a setting is made.
  static func setting(_ name: String) -> Setting<DocumentRequest>? {
    switch name {
    case "ast": .flag { $0.ast = $1 }
    case "max-output": .optional(\.maxOutput, LimitSettings.byteCount)
    default:
      RenderingSettings.setting(name)?.of(\.rendering) ?? CodeSettings.setting(name)?.of(\.code)
    }
  }

  /// Checks what the single values do not tell.
  func validate() throws(SettingError) {
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
