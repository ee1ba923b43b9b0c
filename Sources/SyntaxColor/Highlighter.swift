import CLibrary
import Threading

/// Colors source code, for any number of tasks at once.
///
/// Make one and keep it: what it learns from a text makes the next one of that language faster.
///
/// ```swift
/// let highlighter = Highlighter()
/// let html = try highlighter.highlight("my $x = 1;", as: "perl").html()
/// ```
public final class Highlighter: Sendable {
  /// Where definitions come from.
  public let library: SyntaxLibrary
  /// How much work one text may take.
  public let limits: HighlightLimits
  private let idle = Lock<[IdleSession]>([])

  /// A session that nobody uses, and the thread that used it last.
  ///
  /// `@unchecked`: it is in the list of `idle`, behind its lock, or in the hands of the one caller
  /// that took it out.
  private struct IdleSession: @unchecked Sendable {
    let session: HighlightSession
    let thread: pthread_t
  }

  /// Creates a highlighter; without arguments it knows the built-in definitions.
  public init(library: SyntaxLibrary = .builtIn, limits: HighlightLimits = HighlightLimits()) {
    self.library = library
    self.limits = limits
  }

  /// Colors a piece of code.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - language: Its language: `"perl"`, `.named(name)` or `.detected`.
  ///   - fileName: The file the code is from, if it is from one: a few syntax files look at its
  ///     name (TeX packages, Fortran's fixed form).
  /// - Returns: The code with its spans, which are byte offsets into its UTF-8.
  /// - Throws: Why there are no colors: most often the library has no definition for the language.
  /// - Complexity: O(*n* · *p*), *n* bytes and *p* patterns that may match, bounded by the limits.
  public func highlight(
    _ code: String, as language: LanguageChoice, fileName: String = ""
  ) throws(HighlightError) -> HighlightedCode {
    try highlight(Array(code.utf8), as: language, fileName: fileName)
  }

  /// Colors a piece of code given as bytes, which need not be valid UTF-8.
  ///
  /// See ``highlight(_:as:fileName:)-(String,_,_)``.
  public func highlight(
    _ code: ArraySlice<UInt8>, as language: LanguageChoice, fileName: String = ""
  ) throws(HighlightError) -> HighlightedCode {
    try highlight(Array(code), as: language, fileName: fileName)
  }

  /// Colors a piece of code given as bytes, which need not be valid UTF-8.
  ///
  /// See ``highlight(_:as:fileName:)-(String,_,_)``.
  public func highlight(
    _ code: [UInt8], as language: LanguageChoice, fileName: String = ""
  ) throws(HighlightError) -> HighlightedCode {
    guard let name = language.name ?? detectedFiletype(of: code, fileName) else {
      throw .undetectedLanguage
    }
    guard let filetype = library.filetype(named: name) else { throw .unknownLanguage(name) }
    let thread = pthread_self()
    let session = take(by: thread) ?? HighlightSession(library: library, limits: limits)
    defer { idle.withLock { $0.append(IdleSession(session: session, thread: thread)) } }
    return try session.highlight(code, filetype: filetype, fileName: fileName)
  }

  /// Returns the filetype that a file's name tells, if there is a definition for that, or its content.
  private func detectedFiletype(of code: [UInt8], _ fileName: String) -> String? {
    if !fileName.isEmpty,
      let named = FiletypeDetection.filetype(of: code, fileNamed: fileName),
      library.filetype(named: named) != nil
    {
      return named
    }
    return FiletypeDetection.filetype(of: code)
  }

  /// Takes the session that the thread used last if it is there: its memory is in the thread's own
  /// arena and in its processor's cache.
  private func take(by thread: pthread_t) -> HighlightSession? {
    idle.withLock { idle in
      guard let own = idle.lastIndex(where: { pthread_equal($0.thread, thread) != 0 }) else {
        return idle.popLast()
      }
      return idle.remove(at: own)
    }?.session
  }
}
