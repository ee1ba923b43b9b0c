import CLibrary
import Threading

/// Colours code for any number of tasks at once, with highlighters that are made when needed and
/// used again.
///
/// Its one method is what a renderer asks for; HatenaPage joins it to HatenaText.
public final class SharedHighlighter: Sendable {
  /// Where definitions come from.
  public let library: SyntaxLibrary
  private let limits: HighlightLimits
  private let idle = Lock<[Idle]>([])

  /// A highlighter that nobody uses, and the thread that used it last.
  ///
  /// `@unchecked`: it is in the list of `idle`, behind its lock, or in the hands of the one caller
  /// that took it out.
  private struct Idle: @unchecked Sendable {
    let highlighter: Highlighter
    let thread: pthread_t
  }

  /// Creates a highlighter for the definitions of a library.
  public init(library: SyntaxLibrary = .builtIn, limits: HighlightLimits = HighlightLimits()) {
    self.library = library
    self.limits = limits
  }

  /// Colours a piece of code; see ``Highlighter/highlight(_:filetype:fileName:)``.
  public func highlight(_ code: [UInt8], filetype: String) -> HighlightedCode? {
    let thread = pthread_self()
    let taken = take(by: thread) ?? Highlighter(library: library, limits: limits)
    defer { idle.withLock { $0.append(Idle(highlighter: taken, thread: thread)) } }
    return taken.highlight(code, filetype: filetype)
  }

  /// Takes the highlighter that the thread used last if it is there: its memory is in the thread's
  /// own arena and in its processor's cache.
  private func take(by thread: pthread_t) -> Highlighter? {
    idle.withLock { idle in
      guard let own = idle.lastIndex(where: { pthread_equal($0.thread, thread) != 0 }) else {
        return idle.popLast()
      }
      return idle.remove(at: own)
    }?.highlighter
  }

  /// Returns the code as HTML, or `nil` where there is no definition for the filetype.
  ///
  /// - Parameters:
  ///   - code: The bytes of the code.
  ///   - filetype: A name as people write it; `?` looks at the content.
  /// - Returns: Bytes with `<span class="synComment">`.
  public func html(for code: ArraySlice<UInt8>, filetype: String) -> [UInt8]? {
    highlight(Array(code), filetype: filetype)?.html
  }
}
