/// Asks an HTML parser that reports everything: html5lib in strict mode, run by
/// `Scripts/check-safe-output`.
public struct WellFormedCheck: Sendable {
  /// A fragment of a page, or a whole one.
  public struct Case: Encodable, Sendable {
    /// What to call it where something is wrong.
    public let id: String
    /// The HTML.
    public let html: String

    /// Makes a case.
    public init(id: String, html: String) {
      self.id = id
      self.html = html
    }
  }

  private let script: CheckScript

  /// Finds Python.
  public init() throws {
    script = try CheckScript("check-safe-output")
  }

  /// Expects that nothing in any case is an error or is changed by the parser.
  public func expect(_ cases: [Case]) throws { try script.expect(cases) }
}
