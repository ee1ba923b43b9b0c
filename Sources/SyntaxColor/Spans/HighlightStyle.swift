/// One of the eleven looks of code: what has a class in HTML and an entry in a ``Palette``.
///
/// Several groups share a look: strings and numbers are both ``constant``. Styles can be added; a
/// `switch` over them needs a `default`. The raw value is the style's place in `allCases`.
@nonexhaustive
public enum HighlightStyle: Int, Sendable, Hashable, CaseIterable {
  /// Comments.
  case comment
  /// Constants: strings, numbers and the like.
  case constant
  /// Names of variables and functions.
  case identifier
  /// Statements: keywords and operators.
  case statement
  /// Preprocessor lines and imports.
  case preProc
  /// Types.
  case type
  /// Special characters, tags, delimiters.
  case special
  /// Text that stands out: addresses, links.
  case underlined
  /// Text that Vim leaves blank.
  case ignore
  /// What is wrong.
  case error
  /// What is to be done: `TODO`.
  case todo

  /// The name of Vim's group that looks so: `Comment`.
  public var name: String { Self.names[rawValue] }

  /// The class of HTML elements: `synComment`.
  public var className: String { Self.classNames[rawValue] }

  private static let names = [
    "Comment", "Constant", "Identifier", "Statement", "PreProc", "Type", "Special", "Underlined",
    "Ignore", "Error", "Todo",
  ]
  private static let classNames = names.map { "syn\($0)" }
}
