import Bytes

/// A replacement with `&`, `\1`, `\u…\E` filled in.
struct ReplacementTemplate {
  private enum CaseChange { case none, upper, lower }

  private let template: [UInt8]
  private let groups: [[UInt8]]
  private var result: [UInt8] = []
  /// `\U` or `\L`: up to `\E`.
  private var lasting = CaseChange.none
  /// `\u` or `\l`: for one character.
  private var once = CaseChange.none

  init(_ template: [UInt8], _ groups: [[UInt8]]) {
    self.template = template
    self.groups = groups
  }

  /// Returns the text that stands in for the match.
  mutating func text() -> [UInt8] {
    var offset = 0
    while offset < template.count {
      let byte = template[offset]
      offset += 1
      if byte == Byte.ampersand {
        append(groups[0])
      } else if byte == Byte.backslash, offset < template.count {
        escape(template[offset])
        offset += 1
      } else {
        append([byte])
      }
    }
    return result
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x30...0x39: append(groups[Int(byte - 0x30)])
    case UInt8(ascii: "n"): append([Byte.lineFeed])
    case UInt8(ascii: "r"): append([Byte.carriageReturn])
    case UInt8(ascii: "t"): append([Byte.tab])
    case UInt8(ascii: "b"): append([8])
    case UInt8(ascii: "u"): once = .upper
    case UInt8(ascii: "l"): once = .lower
    case UInt8(ascii: "U"): lasting = .upper
    case UInt8(ascii: "L"): lasting = .lower
    case UInt8(ascii: "e"), UInt8(ascii: "E"): lasting = .none
    default: append([byte])
    }
  }

  private mutating func append(_ bytes: [UInt8]) {
    for byte in bytes {
      let change = once == .none ? lasting : once
      once = .none
      switch change {
      case .none: result.append(byte)
      case .upper: result.append(Byte.uppercased(byte))
      case .lower: result.append(Byte.lowercased(byte))
      }
    }
  }
}
