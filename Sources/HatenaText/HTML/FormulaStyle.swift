/// How the formulas of Hatena Blog, `[tex:…]`, are written.
///
/// - SeeAlso: ``HTMLOptions/formulas``
@nonexhaustive
public enum FormulaStyle: String, Sendable, CaseIterable {
  /// The source in `<span class="tex">`.
  case span
  /// A picture of the service that drew them, which is shut: what Hatena Blog wrote until 2023.
  case image
  /// The source between `\(` and `\)`, which MathJax and KaTeX draw.
  case mathJax = "mathjax"
  /// `<math>`, which browsers draw; a formula that is not understood is a ``span``.
  case mathML = "mathml"
}
