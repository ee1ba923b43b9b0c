import Bytes

/// The front of a piece of markup: what a `<` begins.
struct Markup {
  /// What it is, as far as its front shows.
  var kind: MarkupKind
  /// The tokenizer's state behind the front.
  let state: MarkupState
  /// Where the front ends.
  let next: Int

  /// Reads what begins at a `<`; `nil` is text.
  init?(at offset: Int, in source: ByteView, before end: Int) {
    guard offset + 1 < end else { return nil }
    let first = source[offset + 1]
    if Byte.isLetter(first) {
      self.init(.startTag, .tagName, offset + 2)
      return
    }
    switch first {
    case Byte.slash: self.init(.endTag, .endTagFirst, offset + 2)
    case Byte.question: self.init(.instruction, .instruction, offset + 2)
    case Byte.exclamation: self.init(declarationAt: offset + 2, in: source, before: end)
    default: return nil
    }
  }

  private init(_ kind: MarkupKind, _ state: MarkupState, _ next: Int) {
    self.kind = kind
    self.state = state
    self.next = next
  }

  private init(declarationAt body: Int, in source: ByteView, before end: Int) {
    if body + 1 < end, source[body] == Byte.hyphen, source[body + 1] == Byte.hyphen {
      self.init(.comment, .comment, body + 2)
      return
    }
    for word: StaticString in ["doctype", "entity"]
    where source.hasWord(word, at: body, before: end) {
      let next = body + word.utf8CodeUnitCount
      if next == end || !Self.isNameByte(source[next]) {
        self.init(.declaration, .declarationSpace, next)
        return
      }
    }
    self.init(.comment, .beforeQuote, body)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    Byte.isWord(byte) || byte == Byte.dot || byte == Byte.colon || byte == Byte.hyphen
  }
}

/// A piece of markup that a `<` may begin.
enum MarkupKind: UInt8, Sendable {
  case startTag, endTag, comment, declaration, instruction

  /// The kind of its node.
  var node: NodeKind {
    switch self {
    case .startTag: .startTag
    case .endTag: .endTag
    case .comment: .comment
    case .declaration: .declaration
    case .instruction: .instruction
    }
  }

  /// Whether it is a tag, which is written; of the others at most a mark is.
  var isTag: Bool { self == .startTag || self == .endTag }
}
