package import HatenaText
package import SyntaxColor
import Threading

/// A highlighter that notes which blocks of a document lack colors, and why.
package final class ColorLosses: CodeHighlighter {
  /// Why code lacks colors.
  package struct Loss: Sendable {
    /// The number of the block, from 1.
    package let number: Int
    /// One word that a program can tell: `work-limit`.
    package let reason: String
    /// What to tell a person.
    package let message: String
    /// The filetype that was asked for.
    package let filetype: String
    /// Whether it was too much work.
    package var isLimit: Bool { !["no-definition", "undetected"].contains(reason) }
  }

  private let highlighter: Highlighter
  private let noted = Lock<[Loss]>([])

  /// Creates a highlighter that asks another.
  package init(_ highlighter: Highlighter) { self.highlighter = highlighter }

  /// Takes what was noted since it was taken last, in the order of the blocks.
  package func take() -> [Loss] {
    noted.withLock { noted in
      defer { noted = [] }
      return noted.sorted { $0.number < $1.number }
    }
  }

  /// Returns the code with its colors, or `nil` where there are none.
  package func highlight(_ block: CodeBlock) -> HighlightedLines? {
    let result = highlighter.outcome(Array(block.code), as: block.filetype)
    if let (reason, message) = result.loss {
      let loss = Loss(
        number: block.number, reason: reason, message: message, filetype: block.filetype)
      noted.withLock { $0.append(loss) }
    }
    return result.code.map { HighlightedLines($0.visible) }
  }

  /// Knows what the other highlighter knows.
  package func recognizes(filetype: String) -> Bool { highlighter.recognizes(filetype: filetype) }

  /// Takes the other highlighter's word for it.
  package func isFiletype(_ name: String) -> Bool { highlighter.isFiletype(name) }

  /// Takes the other highlighter's word for what an unknown name may have been meant for.
  package func suggestion(for filetype: String) -> String? {
    highlighter.suggestion(for: filetype)
  }
}

extension Highlighter {
  /// Colors code and says why colors are lacking, if some are.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - filetype: Its filetype; `?` and nothing have it guessed.
  ///   - fileName: The file it is from, if it is from one.
  /// - Returns: The code with its colors, if there are any, and why some are lacking.
  package func outcome(
    _ code: [UInt8], as filetype: String, fileName: String = ""
  ) -> (code: HighlightedCode?, loss: (reason: String, message: String)?) {
    let choice: LanguageChoice =
      filetype == "?" || filetype.isEmpty ? .detected : .named(filetype)
    do throws(HighlightError) {
      let result = try highlight(code, as: choice, fileName: fileName)
      let limits = result.diagnostics.first {
        [.workLimit, .abandonedSearches, .timeLimit, .cancelled].contains($0.code)
      }
      return (result, limits.map { ($0.code.rawValue, $0.message) })
    } catch {
      let reason =
        switch error {
        case .unknownLanguage: "no-definition"
        case .undetectedLanguage: "undetected"
        default: "unreadable-definition"
        }
      return (nil, (reason, error.description))
    }
  }
}
