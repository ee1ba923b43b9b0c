/// What one thread at a time colors with; it keeps its engines, and what they learn, for the next
/// text.
final class HighlightSession {
  private let library: SyntaxLibrary
  private let limits: HighlightLimits
  private var engines: [ObjectIdentifier: EngineBox] = [:]

  /// How many engines are kept.
  private static let engineLimit = 200

  /// An engine where a dictionary can hold it.
  private final class EngineBox {
    var engine: SyntaxEngine

    init(_ engine: consuming SyntaxEngine) { self.engine = engine }
  }

  init(library: SyntaxLibrary, limits: HighlightLimits) {
    self.library = library
    self.limits = limits
  }

  /// Colors a piece of code of a filetype that has a definition.
  func highlight(
    _ code: [UInt8], filetype: String, fileName: String
  ) throws(HighlightError) -> HighlightedCode {
    let text = SourceBuffer(code)
    guard let definition = library.definition(for: filetype, text: text, fileName: fileName) else {
      throw .unreadableDefinition(filetype)
    }
    let box = box(for: definition)
    let (spans, end) = SpanBuilder.spans(of: text, &box.engine)
    var diagnostics = definition.diagnostics
    if let limit = Self.limit(hitBy: box.engine, filetype, uncolored: end..<code.count) {
      diagnostics.append(limit)
    }
    return HighlightedCode(
      code: code, filetype: filetype, spans: spans, diagnostics: diagnostics)
  }

  private func box(for definition: SyntaxDefinition) -> EngineBox {
    let identity = ObjectIdentifier(definition)
    if let known = engines[identity] { return known }
    let new = EngineBox(SyntaxEngine(definition: definition, limits: limits))
    // An engine keeps its definition, so that no other can get its identity.
    if definition.isReusable, engines.count < Self.engineLimit { engines[identity] = new }
    return new
  }

  /// Says what was too much work in the text colored last.
  private static func limit(
    hitBy engine: borrowing SyntaxEngine, _ filetype: String, uncolored range: Range<Int>
  ) -> SyntaxDiagnostic? {
    if let reason = engine.work.reason {
      let message = "\(filetype): \(reason.message): the rest of this text is left without color"
      return SyntaxDiagnostic(reason.code, message, in: range)
    }
    let count = engine.searcher.session.limitHits
    if count == 0 { return nil }
    let searches = count == 1 ? "a search was" : "\(count) searches were"
    return SyntaxDiagnostic(
      .abandonedSearches, "\(filetype): \(searches) too much work: colors may be missing")
  }
}
