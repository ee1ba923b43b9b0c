internal import Bytes

/// What a piece of code is, by the name that Vim has for it (`:help group-name`).
///
/// Groups can be added; a `switch` over them needs a `default`. Each has one of the eleven looks of
/// ``HighlightStyle``.
@nonexhaustive
public enum HighlightGroup: String, Sendable, Hashable, CaseIterable {
  /// A comment.
  case comment = "Comment"
  /// A constant of any kind.
  case constant = "Constant"
  /// Text in quotes.
  case string = "String"
  /// A single character: `'c'`.
  case character = "Character"
  /// A number: `234`, `0xff`.
  case number = "Number"
  /// `true` or `false`.
  case boolean = "Boolean"
  /// A number with a fraction or an exponent.
  case float = "Float"
  /// The name of a variable.
  case identifier = "Identifier"
  /// The name of a function or a method.
  case function = "Function"
  /// A statement of any kind.
  case statement = "Statement"
  /// `if`, `else`, `switch` and the like.
  case conditional = "Conditional"
  /// `for`, `while` and the like.
  case `repeat` = "Repeat"
  /// `case`, `default` and the like.
  case label = "Label"
  /// An operator: `+`, `sizeof`.
  case `operator` = "Operator"
  /// A keyword that is none of the other statements.
  case keyword = "Keyword"
  /// `try`, `throw` and the like.
  case exception = "Exception"
  /// A line for a preprocessor.
  case preProc = "PreProc"
  /// `#include` or an import.
  case include = "Include"
  /// `#define`.
  case define = "Define"
  /// The name of a macro.
  case macro = "Macro"
  /// `#if`, `#else` and `#endif`.
  case preCondit = "PreCondit"
  /// A type: `int`.
  case type = "Type"
  /// `static`, `volatile` and the like.
  case storageClass = "StorageClass"
  /// `struct`, `enum` and the like.
  case structure = "Structure"
  /// `typedef`.
  case typedef = "Typedef"
  /// Something special of any kind.
  case special = "Special"
  /// A special character in a constant: `\n`.
  case specialChar = "SpecialChar"
  /// A place that leads to another.
  case tag = "Tag"
  /// A character that needs attention: a bracket, a separator.
  case delimiter = "Delimiter"
  /// Something special in a comment.
  case specialComment = "SpecialComment"
  /// A statement for finding faults.
  case debug = "Debug"
  /// Text that stands out: an address, a link.
  case underlined = "Underlined"
  /// Text that Vim leaves blank.
  case ignore = "Ignore"
  /// What is wrong.
  case error = "Error"
  /// What is to be done: `TODO`, `FIXME`.
  case todo = "Todo"

  /// Finds the group by Vim's name for it, whatever its case.
  init?(vimName: [UInt8]) {
    let key = Byte.lowercased(vimName)
    guard let found = Self.byLowerName[key] else { return nil }
    self = found
  }

  private static let byLowerName: [[UInt8]: HighlightGroup] = Dictionary(
    uniqueKeysWithValues: allCases.map { (Byte.lowercased($0.rawValue.utf8), $0) })

  /// How text of the group looks.
  public var style: HighlightStyle {
    switch self {
    case .comment: .comment
    case .constant, .string, .character, .number, .boolean, .float: .constant
    case .identifier, .function: .identifier
    case .statement, .conditional, .repeat, .label, .operator, .keyword, .exception: .statement
    case .preProc, .include, .define, .macro, .preCondit: .preProc
    case .type, .storageClass, .structure, .typedef: .type
    case .special, .specialChar, .tag, .delimiter, .specialComment, .debug: .special
    case .underlined: .underlined
    case .ignore: .ignore
    case .error: .error
    case .todo: .todo
    }
  }
}
