import Bytes

/// Links that are more than an anchor: pictures, players, formulas.
extension TextHatenaLinks {
  func writeWeb(_ link: LinkPayload, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable) {
    let address = link.subject.range
    switch link.form {
    // Players are plug-ins, which an author who is not trusted has to do without.
    case .sound where sink.isTrusted:
      sink.authored { WebPlayer.appendSound(page.source, address, to: &$0) }
    case .movie where sink.isTrusted:
      sink.authored { WebPlayer.appendMovie(page.source, address, to: &$0) }
    default: writeAnchor(link, page, &sink) { writeWebText(link, page, &$0) }
    }
  }

  private func writeWebText(
    _ link: LinkPayload, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    let address = link.subject.range
    switch link.form {
    case .titled, .addressed: sink.authored(link.argument.range)
    case .title, .detail:
      if let title = page.options.answers.title(of: address, page.source) {
        sink.authored { HTMLFragment.append(title, to: &$0) }
      } else {
        sink.authored(address)
      }
    case .barcode:
      sink.beginLinkedTag(.img)
      sink.attribute(.src, isHTML: true) {
        $0.append("http://d.hatena.ne.jp/barcode?str=")
        TextHatenaAddress(text: page.source).appendWord(link.subject, to: &$0)
      }
      sink.attribute(class: "barcode")
      sink.attribute(.alt, address, page)
      sink.endTag()
    case let form where form.isImage && isPicture(address, page.source):
      sink.beginLinkedTag(.img)
      sink.attribute(.src, address, page)
      sink.attribute(.alt, address, page)
      sink.attribute(class: "hatena-http-image")
      writeSize(link, page, &sink)
      sink.endTag()
    default: sink.authored(address)
    }
  }

  private func writeSize(
    _ link: LinkPayload, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    guard link.form == .imageHeight || link.form == .imageWidth else { return }
    let number = Self.number(page.document.tree.text[link.argument.range])
    sink.attribute(link.form == .imageHeight ? .height : .width, isHTML: true) {
      $0 += "\(number)".utf8
    }
  }

  /// Reads a number as Perl's `%d` writes it: one of 64 bits, and -1 beyond those.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int64 {
    UInt64(String(decoding: digits, as: UTF8.self)).map(Int64.init(truncatingIfNeeded:)) ?? -1
  }

  /// Returns whether an address ends like a picture's.
  func isPicture(_ address: Range<Int>, _ source: ByteView) -> Bool {
    guard let dot = address.last(where: { source[$0] == Byte.dot }) else { return false }
    let ending: [StaticString] = ["jpg", "jpeg", "gif", "png", "bmp"]
    return ending.contains {
      $0.utf8CodeUnitCount == address.upperBound - dot - 1
        && source.hasWord($0, at: dot + 1, before: address.upperBound)
    }
  }

  func writePerson(_ link: LinkPayload, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable) {
    let name = link.subject.range
    let isImage = link.form == .image
    writeAnchor(link, page, &sink) { sink in
      guard link.form != .addressed else { return sink.authored(link.argument.range) }
      sink.beginLinkedTag(.img)
      sink.attribute(.src, isHTML: true) {
        $0.append("http://www.hatena.ne.jp/users/")
        page.source.append(name.prefix(2), to: &$0)
        $0.append(Byte.slash)
        page.source.append(name, to: &$0)
        $0.append(isImage ? "/profile.gif" : "/profile_s.gif")
      }
      let size: StaticString = isImage ? "60" : "16"
      sink.attribute(.width, isHTML: true) { $0.append(size) }
      sink.attribute(.height, isHTML: true) { $0.append(size) }
      sink.attribute(.alt, isHTML: true) {
        $0.append("id:")
        page.source.append(name, to: &$0)
      }
      sink.attribute(class: isImage ? "hatena-id-image" : "hatena-id-icon")
      sink.endTag()
      if !isImage {
        sink.authored {
          $0.append("id:")
          page.source.append(name, to: &$0)
        }
      }
    }
  }

  func writePhoto(_ link: LinkPayload, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable) {
    writeAnchor(link, page, &sink) { sink in
      sink.beginLinkedTag(.img)
      sink.attribute(.src, isHTML: true) { appendPhoto(link, page, to: &$0) }
      sink.attribute(.alt, link.text.range, page)
      sink.attribute(.title, link.text.range, page)
      writeSize(link, page, &sink)
      sink.endTag()
    }
  }

  /// Appends the address of a photo's file.
  private func appendPhoto(_ link: LinkPayload, _ page: HTMLPage, to output: inout OutputBuffer) {
    let name = link.subject.range
    let time = link.photoTime
    output.append("http://f.hatena.ne.jp/images/fotolife/")
    page.source.append(name.prefix(1), to: &output)
    output.append(Byte.slash)
    page.source.append(name, to: &output)
    output.append(Byte.slash)
    output += "\(Self.number(page.document.tree.text[time.prefix(8)]))/".utf8
    page.source.append(time, to: &output)
    output.append(photoEnding(link, page.source))
  }

  /// Returns how the name of a photo's file ends; small ones are all GIFs.
  private func photoEnding(_ link: LinkPayload, _ source: ByteView) -> StaticString {
    guard link.form != .smallImage else { return "_m.gif" }
    let letter = link.page.count > 14 ? Byte.lowercased(source[link.photoTime.upperBound]) : 0
    switch letter {
    case UInt8(ascii: "p"): return ".png"
    case UInt8(ascii: "g"): return ".gif"
    default: return ".jpg"
    }
  }

  func writeGraph(_ link: LinkPayload, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable) {
    writeAnchor(link, page, &sink) { sink in
      sink.beginLinkedTag(.img)
      sink.attribute(.src, isHTML: true) {
        $0.append("http://graph.hatena.ne.jp/")
        page.source.append(link.subject.range, to: &$0)
        $0.append("/graph?graphname=")
        TextHatenaAddress(text: page.source).appendWord(link.page, to: &$0)
      }
      sink.attribute(class: "hatena-graph-image")
      for name in [AttributeName.alt, .title] {
        sink.attribute(name, isHTML: true) { appendQuoted(link.page.range, page.source, to: &$0) }
      }
      sink.endTag()
    }
  }

  func writeFormula(_ link: LinkPayload, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable)
  {
    sink.beginLink()
    sink.beginLinkedTag(.img)
    sink.attribute(.src, isHTML: true) { appendAddress(of: link, page.source, to: &$0) }
    sink.attribute(class: "tex")
    sink.attribute(.alt, isHTML: true) {
      appendQuoted(link.subject.range, page.source, to: &$0)
    }
    sink.endTag()
    sink.endLink()
  }

  /// Appends an attribute's value; quotes are spelled as the reference spells them.
  private func appendQuoted(
    _ value: Range<Int>, _ source: ByteView, to output: inout OutputBuffer
  ) {
    for offset in value {
      if source[offset] == Byte.quote {
        output.append("&quote;")
      } else {
        output.append(source[offset])
      }
    }
  }
}

extension HTMLSink where Self: ~Copyable {
  /// Writes an attribute whose value is a range of the source.
  mutating func attribute(_ name: AttributeName, _ range: Range<Int>, _ page: HTMLPage) {
    attribute(name, isHTML: true) { page.source.append(range, to: &$0) }
  }
}
