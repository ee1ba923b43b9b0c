internal import Bytes

/// Links that are more than an anchor: pictures, players, formulas.
extension LinkRenderer {
  func writeWeb(_ link: LinkDetail, to output: inout OutputBuffer) {
    let address = bytes(link.subject)
    switch link.form {
    case .sound: return WebPlayer.appendSound(address, to: &output)
    case .movie: return WebPlayer.appendMovie(address, to: &output)
    default: break
    }
    writeAnchor(to: &output, link) {
      $0 += address
    } text: {
      writeWebText(link, address, to: &$0)
    }
  }

  func writeWebText(
    _ link: LinkDetail, _ address: ArraySlice<UInt8>, to output: inout OutputBuffer
  ) {
    switch link.form {
    case .titled: output += bytes(link.extra)
    case .title, .detail:
      if let title = options.titleSource?(String(decoding: address, as: UTF8.self)) {
        output += title.utf8
      } else {
        output += address
      }
    case .barcode:
      output.append("<img src=\"http://d.hatena.ne.jp/barcode?str=")
      PercentEncoding.append(address, to: &output)
      output.append("\" class=\"barcode\" alt=\"")
      output += address
      output.append("\">")
    case let form where form.isImage && isPicture(address):
      append("<img src=\"", link.subject, to: &output)
      append("\" alt=\"", link.subject, to: &output)
      output.append("\" class=\"hatena-http-image\"")
      writeSize(link, to: &output)
      output.append(Byte.greaterThan)
    default: output += address
    }
  }

  func writeSize(_ link: LinkDetail, to output: inout OutputBuffer) {
    switch link.form {
    case .imageHeight: output.append(" height=\"")
    case .imageWidth: output.append(" width=\"")
    default: return
    }
    output += "\(Self.number(bytes(link.extra)))\"".utf8
  }

  /// Reads a number as Perl's `%d` writes it: one of 64 bits, and -1 beyond those.
  static func number(_ digits: ArraySlice<UInt8>) -> Int64 {
    UInt64(String(decoding: digits, as: UTF8.self)).map(Int64.init(truncatingIfNeeded:)) ?? -1
  }

  /// Returns whether an address ends like a picture's.
  func isPicture(_ address: ArraySlice<UInt8>) -> Bool {
    guard let dot = address.lastIndex(of: Byte.dot) else { return false }
    let ending = address[(dot + 1)...].map(Byte.lowercased)
    return ["jpg", "jpeg", "gif", "png", "bmp"].contains { $0.utf8.elementsEqual(ending) }
  }

  func writePerson(_ link: LinkDetail, to output: inout OutputBuffer) {
    let name = bytes(link.subject)
    writeAnchor(to: &output, link) {
      appendAddress(of: link, to: &$0)
    } text: {
      guard link.form != .plain else {
        $0 += bytes(link.text)
        return
      }
      $0.append("<img src=\"http://www.hatena.ne.jp/users/")
      $0 += name.prefix(2)
      $0.append(Byte.slash)
      $0 += name
      $0.append(
        link.form == .image
          ? "/profile.gif\" width=\"60\" height=\"60\" alt=\"id:"
          : "/profile_s.gif\" width=\"16\" height=\"16\" alt=\"id:")
      $0 += name
      $0.append(
        link.form == .image
          ? "\" class=\"hatena-id-image\">" : "\" class=\"hatena-id-icon\">id:")
      if link.form == .detail { $0 += name }
    }
  }

  func writePhoto(_ link: LinkDetail, to output: inout OutputBuffer) {
    let name = bytes(link.subject)
    let photo = bytes(link.qualifier)
    writeAnchor(to: &output, link) {
      appendAddress(of: link, to: &$0)
    } text: {
      $0.append("<img src=\"http://f.hatena.ne.jp/images/fotolife/")
      $0 += name.prefix(1)
      $0.append(Byte.slash)
      $0 += name
      $0.append(Byte.slash)
      $0 += "\(Self.number(photo.prefix(8)))/".utf8
      $0 += photo.prefix(14)
      $0.append(photoEnding(link))
      append("\" alt=\"", link.text, to: &$0)
      append("\" title=\"", link.text, to: &$0)
      $0.append(Byte.quote)
      writeSize(link, to: &$0)
      $0.append(Byte.greaterThan)
    }
  }

  /// Returns how the name of a photo's file ends; small ones are all GIFs.
  private func photoEnding(_ link: LinkDetail) -> StaticString {
    guard link.form != .smallImage else { return "_m.gif" }
    return switch bytes(link.qualifier).dropFirst(14).first.map(Byte.lowercased) {
    case 0x70: ".png"
    case 0x67: ".gif"
    default: ".jpg"
    }
  }

  func writeGraph(_ link: LinkDetail, to output: inout OutputBuffer) {
    writeAnchor(to: &output, link) {
      appendAddress(of: link, to: &$0)
    } text: {
      append("<img src=\"http://graph.hatena.ne.jp/", link.subject, to: &$0)
      $0.append("/graph?graphname=")
      appendWord(link.qualifier, to: &$0)
      $0.append("\" class=\"hatena-graph-image\" alt=\"")
      appendAttribute(link.qualifier, to: &$0)
      $0.append("\" title=\"")
      appendAttribute(link.qualifier, to: &$0)
      $0.append("\">")
    }
  }

  /// A group's links never have a target.
  func writeGroup(_ link: LinkDetail, to output: inout OutputBuffer) {
    output.append(link.form == .keyword ? "<a class=\"okeyword\" href=\"" : "<a href=\"")
    appendAddress(of: link, to: &output)
    output.append("\">")
    appendText(of: link, to: &output)
    output.append("</a>")
  }

  func writeFormula(_ link: LinkDetail, to output: inout OutputBuffer) {
    output.append("<img src=\"")
    appendAddress(of: link, to: &output)
    output.append("\" class=\"tex\" alt=\"")
    appendAttribute(link.subject, to: &output)
    output.append("\">")
  }

  /// Appends an attribute's value; quotes are spelled as the reference spells them.
  private func appendAttribute(_ value: Range<UInt32>, to output: inout OutputBuffer) {
    for byte in bytes(value) {
      if byte == Byte.quote {
        output.append("&quote;")
      } else {
        output.append(byte)
      }
    }
  }

  func appendFormula(_ formula: ArraySlice<UInt8>, to output: inout OutputBuffer) {
    var offset = formula.startIndex
    while offset < formula.endIndex {
      let byte = formula[offset]
      if byte == Byte.backslash, offset + 1 < formula.endIndex,
        formula[offset + 1] == Byte.leftBracket || formula[offset + 1] == Byte.rightBracket
      {
        output.append(formula[offset + 1])
        offset += 1
      } else if Byte.isSpace(byte) || byte == 0x0B {
        output.append(0x7E)
      } else if byte == Byte.quote {
        output.append("&quot;")
      } else {
        output.append(byte)
      }
      offset += 1
    }
  }
}
