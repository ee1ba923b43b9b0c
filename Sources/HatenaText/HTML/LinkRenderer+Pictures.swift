/// Links that are more than an anchor: pictures, players, formulas.
extension LinkRenderer {
  func writeWeb(_ link: LinkDetail, to output: inout [UInt8]) {
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
    _ link: LinkDetail, _ address: ArraySlice<UInt8>, to output: inout [UInt8]
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
      append("<img src=\"http://d.hatena.ne.jp/barcode?str=", to: &output)
      PercentEncoding.append(address, to: &output)
      append("\" class=\"barcode\" alt=\"", to: &output)
      output += address
      append("\">", to: &output)
    case let form where form.isImage && isPicture(address):
      append("<img src=\"", link.subject, to: &output)
      append("\" alt=\"", link.subject, to: &output)
      append("\" class=\"hatena-http-image\"", to: &output)
      writeSize(link, to: &output)
      output.append(Byte.greaterThan)
    default: output += address
    }
  }

  func writeSize(_ link: LinkDetail, to output: inout [UInt8]) {
    switch link.form {
    case .imageHeight: append(" height=\"", link.extra, to: &output)
    case .imageWidth: append(" width=\"", link.extra, to: &output)
    default: return
    }
    output.append(Byte.quote)
  }

  /// Returns whether an address ends like a picture's.
  func isPicture(_ address: ArraySlice<UInt8>) -> Bool {
    guard let dot = address.lastIndex(of: Byte.dot) else { return false }
    let ending = address[(dot + 1)...].map(Byte.lowercased)
    return ["jpg", "jpeg", "gif", "png", "bmp"].contains { $0.utf8.elementsEqual(ending) }
  }

  func writePerson(_ link: LinkDetail, _ range: Range<Int>, to output: inout [UInt8]) {
    let name = bytes(link.subject)
    writeAnchor(to: &output, link) {
      appendAddress(of: link, to: &$0)
    } text: {
      guard link.form != .plain else {
        $0 += unbracketed(range)
        return
      }
      append("<img src=\"http://www.hatena.ne.jp/users/", to: &$0)
      $0 += name.prefix(2)
      $0.append(Byte.slash)
      $0 += name
      append(
        link.form == .image
          ? "/profile.gif\" width=\"60\" height=\"60\" alt=\"id:"
          : "/profile_s.gif\" width=\"16\" height=\"16\" alt=\"id:", to: &$0)
      $0 += name
      append(
        link.form == .image
          ? "\" class=\"hatena-id-image\">" : "\" class=\"hatena-id-icon\">id:", to: &$0)
      if link.form == .detail { $0 += name }
    }
  }

  func writePhoto(_ link: LinkDetail, _ range: Range<Int>, to output: inout [UInt8]) {
    let name = bytes(link.subject)
    let photo = bytes(link.qualifier)
    writeAnchor(to: &output, link) {
      appendAddress(of: link, to: &$0)
    } text: {
      append("<img src=\"http://f.hatena.ne.jp/images/fotolife/", to: &$0)
      $0 += name.prefix(1)
      $0.append(Byte.slash)
      $0 += name
      $0.append(Byte.slash)
      $0 += photo.prefix(8)
      $0.append(Byte.slash)
      $0 += photo.prefix(14)
      if link.form == .smallImage { append("_m", to: &$0) }
      switch photo.count > 14 ? photo.last.map(Byte.lowercased) : nil {
      case 0x70: append(".png", to: &$0)
      case 0x67: append(".gif", to: &$0)
      default: append(".jpg", to: &$0)
      }
      append("\" alt=\"", to: &$0)
      $0 += bytes(range)
      append("\" title=\"", to: &$0)
      $0 += bytes(range)
      $0.append(Byte.quote)
      writeSize(link, to: &$0)
      $0.append(Byte.greaterThan)
    }
  }

  func writeGraph(_ link: LinkDetail, to output: inout [UInt8]) {
    writeAnchor(to: &output, link) {
      appendAddress(of: link, to: &$0)
    } text: {
      append("<img src=\"http://graph.hatena.ne.jp/", link.subject, to: &$0)
      append("/graph?graphname=", to: &$0)
      appendWord(link.qualifier, to: &$0)
      append("\" class=\"hatena-graph-image\" alt=\"", link.qualifier, to: &$0)
      append("\" title=\"", link.qualifier, to: &$0)
      append("\">", to: &$0)
    }
  }

  /// A group's links never have a target.
  func writeGroup(_ link: LinkDetail, _ range: Range<Int>, to output: inout [UInt8]) {
    append(link.form == .keyword ? "<a class=\"okeyword\" href=\"" : "<a href=\"", to: &output)
    appendAddress(of: link, to: &output)
    append("\">", to: &output)
    output += unbracketed(range)
    append("</a>", to: &output)
  }

  func writeFormula(_ link: LinkDetail, to output: inout [UInt8]) {
    append("<img src=\"", to: &output)
    appendAddress(of: link, to: &output)
    append("\" class=\"tex\" alt=\"", to: &output)
    for byte in bytes(link.subject) {
      if byte == Byte.quote {
        append("&quote;", to: &output)  // As the reference spells it.
      } else {
        output.append(byte)
      }
    }
    append("\">", to: &output)
  }

  func appendFormula(_ formula: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var offset = formula.startIndex
    while offset < formula.endIndex {
      let byte = formula[offset]
      if byte == Byte.backslash, offset + 1 < formula.endIndex,
        formula[offset + 1] == Byte.leftBracket || formula[offset + 1] == Byte.rightBracket
      {
        output.append(formula[offset + 1])
        offset += 1
      } else if Byte.isSpace(byte) {
        output.append(0x7E)
      } else if byte == Byte.quote {
        append("&quot;", to: &output)
      } else {
        output.append(byte)
      }
      offset += 1
    }
  }
}
