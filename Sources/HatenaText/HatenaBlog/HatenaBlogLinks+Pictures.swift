import Bytes

/// Photos of Hatena Fotolife and pictures of people.
extension HatenaBlogLinks {
  func writePhoto(
    _ link: LinkPayload, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    let text = page.source
    let options = BlogPhotoOptions(
      from: link.argument.range.lowerBound, before: link.argument.range.upperBound,
      isBracketed: true, text)
    let address = Self.imageAddress(link, text)
    sink.authored { output in
      output.append("<span itemscope itemtype=\"http://schema.org/Photograph\">")
      if link.form == .image {
        output.append("<a href=\"")
        appendAddress(of: link, text, to: &output)
        output.append("\" class=\"hatena-fotolife\" itemprop=\"url\"")
        appendTarget(of: link, page, to: &output)
        output.append(Byte.greaterThan)
      }
      output.append("<img src=\"")
      output += address
      output.append(Byte.quote)
      let answers = page.options.answers
      if !answers.isEmpty, let size = answers[String(decoding: address, as: UTF8.self)]?.size {
        output += " width=\"\(size.width)\" height=\"\(size.height)\"".utf8
      }
      output.append(" loading=\"lazy\"")
      if let alternative = options.alternative {
        append(" alt=\"", alternative, text, to: &output)
      }
      let nothing = link.argument.range.lowerBound..<link.argument.range.lowerBound
      append(" title=\"", options.title ?? nothing, text, to: &output)
      output.append(" class=\"hatena-fotolife")
      if let side = options.side {
        output.append(" hatena-image-")
        text.append(side, to: &output)
      }
      output.append(Byte.quote)
      Self.appendStyle(options, text, to: &output)
      output.append(
        link.form == .image ? " itemprop=\"image\"></a></span>" : " itemprop=\"image\"></span>")
    }
  }

  private func append(
    _ name: StaticString, _ value: Range<Int>, _ text: ByteView, to output: inout OutputBuffer
  ) {
    output.append(name)
    Self.append(value: value, text, to: &output)
    output.append(Byte.quote)
  }

  private static func appendStyle(
    _ options: BlogPhotoOptions, _ text: ByteView, to output: inout OutputBuffer
  ) {
    guard options.width != nil || options.height != nil else { return }
    output.append(" style=\"")
    if let width = options.width {
      output.append("width:")
      text.append(width, to: &output)
      output.append("px")
    }
    if let height = options.height {
      output.append(options.width == nil ? "height:" : ";height:")
      text.append(height, to: &output)
      output.append("px")
    }
    output.append(Byte.quote)
  }

  /// Returns where the file of a photo is.
  static func imageAddress(_ link: LinkPayload, _ text: ByteView) -> [UInt8] {
    let name = link.subject.range.map { text[$0] }
    let page = link.page.range.map { text[$0] }
    let date = page.prefix(14)
    var address = Array("https://cdn-ak.f.st-hatena.com/images/fotolife".utf8)
    for part in [name.prefix(1), name[...], date.prefix(8), date] {
      address.append(Byte.slash)
      address += part
    }
    address.append(Byte.dot)
    switch page.dropFirst(14).first {
    case UInt8(ascii: "p"): address += "png".utf8
    case UInt8(ascii: "g"): address += "gif".utf8
    default: address += "jpg".utf8
    }
    return address
  }

  /// Writes a person's picture, with the name where all details are asked for.
  func writeIcon(
    _ link: LinkPayload, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    let text = page.source
    let kind = text[link.page.range.lowerBound]
    let isLarge =
      kind == UInt8(ascii: "i") && text[link.page.range.lowerBound + 1] == UInt8(ascii: "m")
    let isDetail = kind == UInt8(ascii: "d")
    let name: StaticString = isLarge ? "hatena-id-image" : "hatena-id-icon"
    sink.authored { output in
      output.append("<a href=\"")
      appendAddress(of: link, text, to: &output)
      output.append("\" class=\"")
      output.append(name)
      output.append(Byte.quote)
      appendTarget(of: link, page, to: &output)
      output.append("><img src=\"http://cdn1.www.st-hatena.com/users/")
      let person = link.subject.range
      text.append(person.lowerBound..<person.lowerBound + 2, to: &output)
      output.append(Byte.slash)
      text.append(link.subject.range, to: &output)
      output.append("/profile.gif\"")
      let size: StaticString =
        isLarge ? " width=\"60\" height=\"60\"" : " width=\"16\" height=\"16\""
      output.append(size)
      if isDetail {
        output.append(" alt=\"\"")
      } else {
        append(" alt=\"id:", person, text, to: &output)
      }
      output.append(" class=\"")
      output.append(name)
      output.append("\">")
      if isDetail {
        output.append("id:")
        text.append(link.subject.range, to: &output)
      }
      output.append("</a>")
    }
  }
}
