/// The colours of code on a light or on a dark screen.
///
/// There is a style for each of the eleven groups that the HTML has a class for (`synComment`,
/// `synConstant` …); the other groups are kinds of these and look like them.
public struct Palette: Sendable, Hashable {
  /// The colour of code without a group.
  public var foreground: RGB
  /// The colour behind code.
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
  /// Text that Vim does not show.
  public var ignore: GroupStyle
  /// What is wrong.
  public var error: GroupStyle
  /// What is to be done: `TODO`.
  public var todo: GroupStyle

  /// The style of a group.
  public subscript(group: HighlightGroup) -> GroupStyle { self[top: TopGroup(group)] }

  subscript(top group: TopGroup) -> GroupStyle {
    switch group {
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

  /// The groups that have a style of their own; every other looks like one of them.
  public static let groups: [HighlightGroup] = [
    .comment, .constant, .identifier, .statement, .preProc, .type, .special, .underlined, .ignore,
    .error, .todo,
  ]
}
