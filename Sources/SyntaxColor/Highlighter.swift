/// Colours source code. Make one for each task; it keeps what it learnt for the next text.
///
/// ```swift
/// let highlighter = Highlighter()
/// let result = highlighter.highlight(Array("my $x = 1;".utf8), filetype: "perl")
/// let html = result?.html
/// ```
public final class Highlighter {
  /// Where definitions come from.
  public let library: SyntaxLibrary
  private let limits: HighlightLimits
  private var engines: [ObjectIdentifier: EngineBox] = [:]

  /// How many engines are kept.
  private static let engineLimit = 200

  /// An engine where a dictionary can hold it.
  private final class EngineBox {
    var engine: SyntaxEngine

    init(_ engine: consuming SyntaxEngine) { self.engine = engine }
  }

  /// Creates a highlighter; without arguments it knows the built-in definitions.
  public init(library: SyntaxLibrary = .builtIn, limits: HighlightLimits = HighlightLimits()) {
    self.library = library
    self.limits = limits
  }

  /// Colours a piece of code.
  ///
  /// - Parameters:
  ///   - code: Its bytes; they need not be valid UTF-8.
  ///   - filetype: A name as people write it: `perl`, `JS`, `c++`; `?` looks at the content.
  ///   - fileName: The file the code is from, if it is from one: a few syntax files look at its
  ///     name (TeX packages, Fortran's fixed form).
  /// - Returns: The spans, or `nil` where there is no definition for that filetype.
  /// - Complexity: O(*n* · *p*), *n* bytes and *p* patterns that may match, bounded by the limits.
  public func highlight(
    _ code: [UInt8], filetype: String, fileName: String = ""
  ) -> HighlightedCode? {
    let name = filetype == "?" ? FiletypeDetection.filetype(of: code) : filetype
    guard let name, let resolved = library.filetype(named: name) else { return nil }
    let text = SourceBuffer(code)
    guard let box = box(for: resolved, text, fileName) else { return nil }
    let spans = SpanBuilder.spans(of: text, &box.engine)
    let diagnostics = box.engine.definition.diagnostics + Self.limits(hitBy: box.engine, resolved)
    return HighlightedCode(
      code: code, filetype: resolved, spans: spans, diagnostics: diagnostics)
  }

  /// Says what was too much work in the text coloured last.
  private static func limits(
    hitBy engine: borrowing SyntaxEngine, _ filetype: String
  ) -> [Diagnostic] {
    if let reason = engine.work.reason {
      let message = "\(filetype): \(reason): the rest of this text is left without colour"
      return [Diagnostic(.error, message)]
    }
    let count = engine.searcher.session.limitHits
    if count == 0 { return [] }
    let searches = count == 1 ? "a search was" : "\(count) searches were"
    return [
      Diagnostic(.error, "\(filetype): \(searches) too much work: colours may be missing")
    ]
  }

  private func box(
    for filetype: String, _ text: SourceBuffer, _ fileName: String
  ) -> EngineBox? {
    guard let definition = library.definition(for: filetype, text: text, fileName: fileName) else {
      return nil
    }
    let identity = ObjectIdentifier(definition)
    if let known = engines[identity] { return known }
    let new = EngineBox(SyntaxEngine(definition: definition, limits: limits))
    // An engine keeps its definition, so that no other can get its identity.
    if definition.isReusable, engines.count < Self.engineLimit { engines[identity] = new }
    return new
  }
}
