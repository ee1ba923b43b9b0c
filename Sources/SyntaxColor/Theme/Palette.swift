/// The colors of code on a light or on a dark screen.
///
/// ```swift
/// let ink = Palette(
///   foreground: 0x24292F, background: 0xFAFAFA,
///   comment: GroupStyle(color: 0x59636E, isItalic: true), statement: GroupStyle(isBold: true))
/// ```
public struct Palette: Sendable, Hashable {
  /// The color of code without a group.
  public var foreground: RGB
  /// The color behind code.
  public var background: RGB
  /// The page around the code.
  public var page: PageColors

  /// Comments.
  public var comment: GroupStyle
  /// Constants: strings, numbers and the like.
  public var constant: GroupStyle
  /// Names of variables and functions.
  public var identifier: GroupStyle
  /// Statements: keywords and operators.
  public var statement: GroupStyle
  /// Preprocessor lines and imports.
  public var preProc: GroupStyle
  /// Types.
  public var type: GroupStyle
  /// Special characters, tags, delimiters.
  public var special: GroupStyle
  /// Text that stands out: addresses, links.
  public var underlined: GroupStyle
  /// Text that Vim leaves blank.
  public var ignore: GroupStyle
  /// What is wrong.
  public var error: GroupStyle
  /// What is to be done: `TODO`.
  public var todo: GroupStyle

  /// Creates a palette; a style that is not given looks like code without a group.
  ///
  /// - Parameters:
  ///   - foreground: The color of code without a group.
  ///   - background: The color behind code.
  ///   - page: The page around the code; without it one in the colors of the code.
  ///   - comment: Comments.
  ///   - constant: Strings, numbers and the like.
  ///   - identifier: Names of variables and functions.
  ///   - statement: Keywords and operators.
  ///   - preProc: Preprocessor lines and imports.
  ///   - type: Types.
  ///   - special: Special characters, tags, delimiters.
  ///   - underlined: Addresses, links.
  ///   - ignore: Text that Vim leaves blank.
  ///   - error: What is wrong.
  ///   - todo: What is to be done.
  public init(
    foreground: RGB, background: RGB, page: PageColors? = nil, comment: GroupStyle = GroupStyle(),
    constant: GroupStyle = GroupStyle(), identifier: GroupStyle = GroupStyle(),
    statement: GroupStyle = GroupStyle(), preProc: GroupStyle = GroupStyle(),
    type: GroupStyle = GroupStyle(), special: GroupStyle = GroupStyle(),
    underlined: GroupStyle = GroupStyle(isUnderlined: true), ignore: GroupStyle = GroupStyle(),
    error: GroupStyle = GroupStyle(), todo: GroupStyle = GroupStyle()
  ) {
    self.foreground = foreground
    self.background = background
    self.page = page ?? PageColors(foreground: foreground, background: background)
    self.comment = comment
    self.constant = constant
    self.identifier = identifier
    self.statement = statement
    self.preProc = preProc
    self.type = type
    self.special = special
    self.underlined = underlined
    self.ignore = ignore
    self.error = error
    self.todo = todo
  }

  /// How code of a style looks.
  public subscript(style: HighlightStyle) -> GroupStyle {
    switch style {
    case .comment: comment
    case .constant: constant
    case .identifier: identifier
    case .statement: statement
    case .preProc: preProc
    case .type: type
    case .special: special
    case .underlined: underlined
    case .ignore: ignore
    case .error: error
    case .todo: todo
    }
  }
}
