import Bytes

/// The state of the HTML tokenizer in a tag, a comment or a declaration.
///
/// After `<a href="` it is ``doubleQuoted``. The state depends on the bytes only, one after the other.
/// So it can be carried over from one block to the next, and two runs that reach the same offset in
/// the same state end alike.
enum MarkupState: UInt8, Sendable {
  case done
  case tagName, beforeAttribute, attribute, afterAttribute, beforeValue
  case doubleQuoted, singleQuoted, unquoted
  case endTagFirst, endTagName
  case beforeQuote, plain, plainDoubleQuoted, plainSingleQuoted
  case declarationSpace, declarationDoubleQuoted, declarationSingleQuoted
  case declarationHyphen, declarationComment, declarationCommentHyphen, declarationWord
  case instruction
  case comment, commentHyphen, commentHyphens, commentSpace

  /// A bit that no other state has.
  var mark: UInt32 { 1 << UInt32(rawValue) }

  /// Returns the state after one more byte.
  func after(_ byte: UInt8) -> MarkupState {
    switch self {
    case .done: .done
    case .tagName, .beforeAttribute, .attribute, .afterAttribute, .beforeValue, .doubleQuoted,
      .singleQuoted, .unquoted:
      afterInTag(byte)
    case .endTagFirst, .endTagName, .beforeQuote, .plain, .plainDoubleQuoted, .plainSingleQuoted,
      .instruction:
      afterInPlain(byte)
    case .comment, .commentHyphen, .commentHyphens, .commentSpace: afterInComment(byte)
    default: afterInDeclaration(byte)
    }
  }

  /// Returns whether a byte shows that what looked like an end tag or a declaration is a comment.
  func becomesComment(before byte: UInt8) -> Bool {
    switch self {
    case .endTagFirst: byte == Byte.greaterThan || Byte.isSpace(byte)
    case .declarationHyphen: byte != Byte.hyphen
    default: false
    }
  }

  private func afterInTag(_ byte: UInt8) -> MarkupState {
    switch self {
    case .doubleQuoted: return byte == Byte.quote ? .beforeAttribute : self
    case .singleQuoted: return byte == Byte.apostrophe ? .beforeAttribute : self
    default: break
    }
    if byte == Byte.greaterThan { return .done }
    let isSpace = Byte.isSpace(byte)
    switch self {
    case .tagName, .unquoted: return isSpace ? .beforeAttribute : self
    case .beforeAttribute: return isSpace ? self : .attribute
    case .attribute:
      return isSpace ? .afterAttribute : byte == Byte.equals ? .beforeValue : self
    case .afterAttribute:
      return isSpace ? self : byte == Byte.equals ? .beforeValue : .attribute
    default:
      if isSpace { return self }
      return byte == Byte.quote
        ? .doubleQuoted : byte == Byte.apostrophe ? .singleQuoted : .unquoted
    }
  }

  /// The rest of an end tag, an unknown declaration or an instruction: up to a `>` outside quotes.
  private func afterInPlain(_ byte: UInt8) -> MarkupState {
    switch self {
    case .plainDoubleQuoted: return byte == Byte.quote ? .plain : self
    case .plainSingleQuoted: return byte == Byte.apostrophe ? .plain : self
    default: break
    }
    if byte == Byte.greaterThan { return .done }
    switch self {
    case .instruction: return self
    case .endTagFirst, .endTagName:
      if !Byte.isSpace(byte) { return .endTagName }
    case .beforeQuote where byte == Byte.quote: return .plainDoubleQuoted
    case .beforeQuote where byte == Byte.apostrophe: return .plainSingleQuoted
    default: break
    }
    return byte == Byte.space || byte == Byte.equals ? .beforeQuote : .plain
  }

  private func afterInComment(_ byte: UInt8) -> MarkupState {
    switch self {
    case .comment: return byte == Byte.hyphen ? .commentHyphen : self
    case .commentHyphen: return byte == Byte.hyphen ? .commentHyphens : .comment
    default: break
    }
    if byte == Byte.greaterThan { return .done }
    if Byte.isSpace(byte) { return .commentSpace }
    guard byte == Byte.hyphen else { return .comment }
    return self == .commentHyphens ? .commentHyphens : .commentHyphen
  }

  private func afterInDeclaration(_ byte: UInt8) -> MarkupState {
    switch self {
    case .declarationDoubleQuoted: return byte == Byte.quote ? .declarationSpace : self
    case .declarationSingleQuoted: return byte == Byte.apostrophe ? .declarationSpace : self
    case .declarationHyphen: return byte == Byte.hyphen ? .declarationComment : .plain
    case .declarationComment: return byte == Byte.hyphen ? .declarationCommentHyphen : self
    case .declarationCommentHyphen:
      return byte == Byte.hyphen ? .declarationSpace : .declarationComment
    default: break
    }
    if byte == Byte.greaterThan { return .done }
    if Byte.isSpace(byte) { return .declarationSpace }
    if self == .declarationWord { return self }
    switch byte {
    case Byte.quote: return .declarationDoubleQuoted
    case Byte.apostrophe: return .declarationSingleQuoted
    case Byte.hyphen: return .declarationHyphen
    default: return .declarationWord
    }
  }
}
