import Bytes
import HatenaText
package import SyntaxColor

/// Answers texts in Hatena notation with their HTML, and code that has a `filetype` with its colors.
package struct DocumentResponder: Responder {
  /// What is so where a request says nothing.
  package let defaults: DocumentRequest
  private let highlighter: Highlighter

  /// Creates a responder.
  ///
  /// - Parameters:
  ///   - defaults: What is so where a request says nothing.
  ///   - highlighter: What colors.
  package init(_ defaults: DocumentRequest, _ highlighter: Highlighter) {
    self.defaults = defaults
    self.highlighter = highlighter
  }

  /// Answers a text.
  package func answer(_ text: [UInt8], _ request: DocumentRequest) -> Answer {
    if request.isCode {
      return CodeResponder(request.codeSettings, highlighter, maxOutput: request.maxOutput)
        .answer(text, request.codeSettings)
    }
    let losses = ColorLosses(highlighter)
    let output: [UInt8]
    do throws(ProgramError) {
      output = try html(text, request, DocumentWriter(request.rendering, losses))
    } catch {
      let isTooLong = error.status == ProgramError.outputLimit
      return .error(isTooLong ? "max-output" : "unreadable", error.message)
    }
    guard let loss = losses.take().first else { return Answer(.ok, [], output) }
    return Answer(.plain, [("reason", loss.reason), ("filetype", loss.filetype)], output)
  }

  private func html(
    _ text: [UInt8], _ request: DocumentRequest, _ writer: DocumentWriter
  ) throws(ProgramError) -> [UInt8] {
    let document = writer.document(text)
    var output: [UInt8] = []
    var sink = LimitedOutput(request.maxOutput)
    if request.ast {
      try sink.count(document.jsonBytes()) { output += $0 }
      output.append(Byte.lineFeed)
    } else {
      try writer.write(document) { piece throws(ProgramError) in
        try sink.count(piece) { output += $0 }
      }
    }
    return output
  }
}
