/// How spans and text look in one output format.
protocol SpanStyle {
  /// Whether `& < > "` are written as HTML entities.
  var escapesMarkup: Bool { get }
  /// Appends what opens a span of that colour.
  func open(_ colour: TopGroup, in output: inout [UInt8])
  /// Appends what closes it.
  func close(_ colour: TopGroup, in output: inout [UInt8])
}

/// A style whose marks never change.
protocol FixedSpanStyle: SpanStyle {
  /// What opens a span of that colour.
  func opening(_ colour: TopGroup) -> StaticString
  /// What closes it.
  func closing(_ colour: TopGroup) -> StaticString
}

extension FixedSpanStyle {
  func open(_ colour: TopGroup, in output: inout [UInt8]) {
    unsafe output.append(contentsOf: Self.bytes(opening(colour)))
  }

  func close(_ colour: TopGroup, in output: inout [UInt8]) {
    unsafe output.append(contentsOf: Self.bytes(closing(colour)))
  }

  private static func bytes(_ text: StaticString) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}

/// The groups that have a class of their own; other groups are kinds of these
/// (`:help group-name`).
enum TopGroup: Int, Sendable, CaseIterable {
  case comment, constant, identifier, statement, preProc, type, special, underlined, ignore
  case error, todo

  init(_ group: HighlightGroup) {
    self =
      switch group {
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

/// `<span class="synComment">…</span>`.
struct HTMLSpanStyle: FixedSpanStyle {
  var escapesMarkup: Bool { true }

  func opening(_ colour: TopGroup) -> StaticString {
    switch colour {
    case .comment: "<span class=\"synComment\">"
    case .constant: "<span class=\"synConstant\">"
    case .identifier: "<span class=\"synIdentifier\">"
    case .statement: "<span class=\"synStatement\">"
    case .preProc: "<span class=\"synPreProc\">"
    case .type: "<span class=\"synType\">"
    case .special: "<span class=\"synSpecial\">"
    case .underlined: "<span class=\"synUnderlined\">"
    case .ignore: "<span class=\"synIgnore\">"
    case .error: "<span class=\"synError\">"
    case .todo: "<span class=\"synTodo\">"
    }
  }

  func closing(_ colour: TopGroup) -> StaticString { "</span>" }
}

/// `<syn:Comment>…</syn:Comment>`.
struct XMLSpanStyle: FixedSpanStyle {
  var escapesMarkup: Bool { true }

  func opening(_ colour: TopGroup) -> StaticString {
    switch colour {
    case .comment: "<syn:Comment>"
    case .constant: "<syn:Constant>"
    case .identifier: "<syn:Identifier>"
    case .statement: "<syn:Statement>"
    case .preProc: "<syn:PreProc>"
    case .type: "<syn:Type>"
    case .special: "<syn:Special>"
    case .underlined: "<syn:Underlined>"
    case .ignore: "<syn:Ignore>"
    case .error: "<syn:Error>"
    case .todo: "<syn:Todo>"
    }
  }

  func closing(_ colour: TopGroup) -> StaticString {
    switch colour {
    case .comment: "</syn:Comment>"
    case .constant: "</syn:Constant>"
    case .identifier: "</syn:Identifier>"
    case .statement: "</syn:Statement>"
    case .preProc: "</syn:PreProc>"
    case .type: "</syn:Type>"
    case .special: "</syn:Special>"
    case .underlined: "</syn:Underlined>"
    case .ignore: "</syn:Ignore>"
    case .error: "</syn:Error>"
    case .todo: "</syn:Todo>"
    }
  }
}
