/// How a document is read.
///
/// ``HTMLOptions`` say how it is written. The two have nothing in common.
public struct ParseOptions: Sendable {
  /// The dialect of the notation.
  public var dialect: Dialect = .textHatena
  /// Kinds of block that are not recognized: `invalidnode`.
  public var disabledBlocks: Set<BlockName> = []
  /// Schemes that are not linked: `invalid_scheme`.
  public var disabledSchemes: Set<Scheme> = []
  /// Inline notations of the caller's own.
  public var inlineNotations: [any InlineNotation] = []
  /// Block notations of the caller's own.
  public var blockNotations: [any BlockNotation] = []

  /// Makes options with the defaults, or for a dialect.
  public init(dialect: Dialect = .textHatena) { self.dialect = dialect }
}
