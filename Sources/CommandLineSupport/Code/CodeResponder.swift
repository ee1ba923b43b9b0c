package import SyntaxColor

/// Answers code with its colors.
package struct CodeResponder: Responder {
  /// What is so where a request says nothing.
  package let defaults: CodeSettings
  private let highlighter: Highlighter
  private let maxOutput: Int

  /// Creates a responder.
  ///
  /// - Parameters:
  ///   - defaults: What is so where a request says nothing.
  ///   - highlighter: What colors.
  ///   - maxOutput: How many bytes an answer may have.
  package init(_ defaults: CodeSettings, _ highlighter: Highlighter, maxOutput: Int?) {
    self.defaults = defaults
    self.highlighter = highlighter
    self.maxOutput = maxOutput ?? .max
  }

  /// Answers a text.
  package func answer(_ text: [UInt8], _ settings: CodeSettings) -> Answer {
    let filetype = settings.filetype ?? "?"
    let (colored, loss) = highlighter.outcome(text, as: filetype)
    let code = colored ?? HighlightedCode(code: text, filetype: filetype, spans: [])
    let output: [UInt8]
    do throws(ProgramError) {
      var page = try SourcePage(settings.page, fileCount: 1)
      output =
        page.output(
          of: code, named: "-", as: settings.usedFormat(onTerminal: false),
          settings.terminalColors(onTerminal: false)) + page.tail
    } catch { return .error("unreadable", error.message) }
    guard output.count <= maxOutput else {
      return .error("max-output", "the output is longer than \(maxOutput) bytes")
    }
    let words = [("filetype", code.filetype)]
    // No text has no colors to lose.
    guard let loss, !text.isEmpty else { return Answer(.ok, words, output) }
    return Answer(.plain, [("reason", loss.reason)] + words, output)
  }
}
