import Bytes

/// Addresses of the web with their options, each of which is written in turn.
extension HatenaBlogLinks {
  func writeWeb<Sink: HTMLSink & ~Copyable>(
    _ link: LinkPayload, _ page: HTMLPage, _ sink: inout Sink
  ) {
    let items = Self.items(of: link, page.source)
    if link.form == .embed, items.isEmpty {
      writeEmbed(link, hasCitation: false, page, &sink)
      return
    }
    if items.isEmpty { return writePlain(link, page, &sink) }
    for index in items.indices {
      let item = items[index]
      switch item.option {
      case .title: writeTitled(link, item.value, page, &sink)
      case .bookmark: writeBookmark(link, page, &sink)
      case .image: writeImage(link, item.value, page, &sink)
      case .embed:
        let hasCitation = index + 1 < items.count && items[index + 1].option == .cite
        writeEmbed(link, hasCitation: hasCitation, page, &sink)
      case .gone: writePlain(link, page, &sink)
      case .cite: break
      }
    }
  }

  private static func items(of link: LinkPayload, _ text: ByteView) -> [WebAddress.Item] {
    if link.page.isEmpty { return [] }
    let whole = Int(link.subject.lowerBound)..<Int(link.page.upperBound)
    // A bare address ends in options without values, which are read alike.
    return WebAddress.split(whole, isBare: false, text).items
  }

  /// Appends what readers see of an address.
  func appendWebText(
    of link: LinkPayload, _ text: ByteView, _ options: HTMLOptions, to output: inout OutputBuffer
  ) {
    switch link.form {
    case .title, .titled:
      let value = link.form == .titled ? link.argument.range : nil
      appendTitle(link, value, text, options, to: &output)
    case .image, .bookmark: break
    default: text.append(link.subject.range, to: &output)
    }
  }

  private func appendTitle(
    _ link: LinkPayload, _ value: Range<Int>?, _ text: ByteView, _ options: HTMLOptions,
    to output: inout OutputBuffer
  ) {
    if let value, !value.isEmpty {
      EntityNames.append(value, of: text, to: &output)
    } else if let title = options.titleSource?(Self.decoded(link.subject.range, text)) {
      let words = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      Array(words.utf8).withByteView {
        EntityNames.append(plain: 0..<$0.count, of: $0, to: &output)
      }
    } else {
      text.append(link.subject.range, to: &output)
    }
  }

  private func writePlain<Sink: HTMLSink & ~Copyable>(
    _ link: LinkPayload, _ page: HTMLPage, _ sink: inout Sink
  ) {
    writeAnchor(link, page, &sink) { $0.authored(link.subject.range) }
  }

  private func writeTitled<Sink: HTMLSink & ~Copyable>(
    _ link: LinkPayload, _ value: Range<Int>?, _ page: HTMLPage, _ sink: inout Sink
  ) {
    writeAnchor(link, page, &sink) { sink in
      sink.authored { appendTitle(link, value, page.source, page.options, to: &$0) }
    }
  }

  private func writeBookmark(
    _ link: LinkPayload, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    func address(_ output: inout OutputBuffer) {
      let text = page.source
      let hash = link.subject.range.first { text[$0] == Byte.hash }
      let end = hash ?? link.subject.range.upperBound
      Self.append(value: link.subject.range.lowerBound..<end, text, to: &output)
      guard let hash else { return }
      output.append("%23")
      Self.append(value: hash + 1..<link.subject.range.upperBound, text, to: &output)
    }
    sink.authored { output in
      output.append("<a href=\"http://b.hatena.ne.jp/entry/")
      address(&output)
      output.append("\" class=\"http-bookmark\"")
      appendTarget(of: link, page, to: &output)
      output.append("><img src=\"http://b.hatena.ne.jp/entry/image/")
      address(&output)
      output.append("\" alt=\"\" class=\"http-bookmark\" /></a>")
    }
  }

  private func writeImage(
    _ link: LinkPayload, _ value: Range<Int>?, _ page: HTMLPage,
    _ sink: inout some HTMLSink & ~Copyable
  ) {
    sink.authored { output in
      output.append("<a href=\"")
      Self.append(value: link.subject.range, page.source, to: &output)
      output.append("\" class=\"http-image\"")
      appendTarget(of: link, page, to: &output)
      output.append("><img src=\"")
      Self.append(value: value ?? link.subject.range, page.source, to: &output)
      output.append("\" class=\"http-image\" alt=\"")
      Self.append(value: link.subject.range, page.source, to: &output)
      output.append("\"></a>")
    }
  }

  /// Appends the `target` that links have by the options.
  func appendTarget(of link: LinkPayload, _ page: HTMLPage, to output: inout OutputBuffer) {
    guard let target = page.options.target(of: link.scheme) else { return }
    AttributeValue.append("target", Array(target.utf8), to: &output)
  }
}

// MARK: Embedded pages

extension HatenaBlogLinks {
  /// Writes a page in a page; of untrusted authors, and where nothing is known of it, a link.
  private func writeEmbed<Sink: HTMLSink & ~Copyable>(
    _ link: LinkPayload, hasCitation: Bool, _ page: HTMLPage, _ sink: inout Sink
  ) {
    let address = Self.decoded(link.subject.range, page.source)
    guard sink.isTrusted, let html = Self.html(of: address, page.options) else {
      return writePlain(link, page, &sink)
    }
    sink.trusted(isBlock: false) { $0 += html }
    guard hasCitation else { return }
    sink.trusted(isBlock: false) { $0.append("<cite class=\"hatena-citation\">") }
    writeAnchor(link, page, &sink) { $0.authored(Self.host(of: link.subject.range, page.source)) }
    sink.trusted(isBlock: false) { $0.append("</cite>") }
  }

  private static func html(of address: String, _ options: HTMLOptions) -> [UInt8]? {
    if let script = gist(address) {
      return Array("<script src=\"\(script)\"> </script>".utf8)
    }
    guard let embedded = options.embedSource?(address) else { return nil }
    switch embedded.content {
    case .html(let html): return html
    case .card(let title, let isBlog):
      var output = OutputBuffer(capacity: 512)
      output.append("<iframe src=\"https://hatenablog-parts.com/embed?url=")
      HatenaBlogAddress.encode(address.utf8, to: &output)
      output.append("\" title=\"")
      HTMLFragment.append(title, to: &output)
      output.append("\" class=\"embed-card embed-")
      output.append(isBlog ? "blogcard" : "webcard")
      output.append("\" scrolling=\"no\" frameborder=\"0\" style=\"display: block; ")
      output.append("width: 100%; height: ")
      output.append(isBlog ? "190px" : "155px")
      output.append("; max-width: 500px; margin: 10px 0px;\" loading=\"lazy\"></iframe>")
      var html: [UInt8] = []
      html += output
      return html
    }
  }

  /// Returns the script that shows a gist: `https://gist.github.com/USER/ID.js`.
  private static func gist(_ address: String) -> String? {
    let prefix = "https://gist.github.com/"
    guard address.hasPrefix(prefix) else { return nil }
    let path = address.dropFirst(prefix.count)
    guard path.split(separator: "/", omittingEmptySubsequences: false).count == 2,
      path.utf8.allSatisfy({ Byte.isWord($0) || $0 == Byte.hyphen || $0 == Byte.slash }),
      path.first != "/", path.last != "/"
    else { return nil }
    return address + ".js"
  }

  private static func host(of address: Range<Int>, _ text: ByteView) -> Range<Int> {
    var slashes = 0
    var start = address.lowerBound
    for offset in address {
      if text[offset] == Byte.slash {
        slashes += 1
        if slashes == 2 { start = offset + 1 }
        if slashes == 3 { return start..<offset }
      }
    }
    return start..<address.upperBound
  }

  /// Writes `[gist:123]`.
  func writeGist<Sink: HTMLSink & ~Copyable>(
    _ link: LinkPayload, _ page: HTMLPage, _ sink: inout Sink
  ) {
    guard sink.isTrusted else {
      return writeAnchor(link, page, &sink) { $0.authored(link.subject.range) }
    }
    sink.trusted(isBlock: false) { output in
      output.append("<script src=\"")
      appendAddress(of: link, page.source, to: &output)
      output.append(".js\"></script>")
    }
  }
}
