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

  static func items(of link: LinkPayload, _ text: ByteView) -> [WebAddress.Item] {
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
    } else if let title = options.answers.title(of: link.subject.range, text) {
      Self.append(title: title, to: &output)
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
  /// Writes a page in a page, or a link to it.
  private func writeEmbed<Sink: HTMLSink & ~Copyable>(
    _ link: LinkPayload, hasCitation: Bool, _ page: HTMLPage, _ sink: inout Sink
  ) {
    guard writeEmbedded(link.subject.range, page, &sink) else {
      return writePlain(link, page, &sink)
    }
    guard hasCitation else { return }
    sink.trusted(isBlock: false) { $0.append("<cite class=\"hatena-citation\">") }
    writeAnchor(link, page, &sink) { $0.authored(Self.host(of: link.subject.range, page.source)) }
    sink.trusted(isBlock: false) { $0.append("</cite>") }
  }

  /// Writes what is known of a page; returns `false` where nothing is, or nothing that may be shown.
  ///
  /// Of untrusted authors there are no scripts, and frames only where the options allow them.
  private func writeEmbedded(
    _ range: Range<Int>, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) -> Bool {
    let answer = page.options.answers.answer(of: range, page.source)
    let address = page.source.plainText(range)
    if !sink.isTrusted || answer?.embed == nil,
      let frame = EmbedFrame(of: address, by: page.options.allowedEmbeds)
    {
      sink.trusted(isBlock: false) { frame.append(title: answer?.title ?? address, to: &$0) }
      return true
    }
    if let html = answer?.embed { return write(embedded: html, &sink) }
    guard sink.isTrusted else { return false }
    if let script = Self.gist(address) {
      sink.trusted(isBlock: false) { $0 += "<script src=\"\(script)\"> </script>".utf8 }
    } else if let answer, let title = answer.title {
      let isBlog = answer.isBlogEntry ?? Self.isHatenaBlog(address)
      sink.trusted(isBlock: false) {
        Self.appendCard(of: address, title: title, isBlog: isBlog, to: &$0)
      }
    } else {
      return false
    }
    return true
  }

  /// Writes HTML of another site, filtered where the author of the text is not trusted; returns
  /// `false` where nothing of it is left to see.
  func write(embedded html: String, _ sink: inout some HTMLSink & ~Copyable) -> Bool {
    if sink.isTrusted {
      sink.trusted(isBlock: false) { $0 += html.utf8 }
    } else {
      guard let html = SafeHTML.withoutActiveContent(Array(html.utf8)) else { return false }
      // What it leaves open ends with it, as with a link's text.
      sink.beginLink()
      sink.authored { $0 += html }
      sink.endLink()
    }
    return true
  }

  private static func appendCard(
    of address: String, title: String, isBlog: Bool, to output: inout OutputBuffer
  ) {
    output.append("<iframe src=\"https://hatenablog-parts.com/embed?url=")
    PercentEncoding.append(uppercase: address.utf8, to: &output)
    output.append("\" title=\"")
    HTMLFragment.append(title, to: &output)
    output.append("\" class=\"embed-card embed-")
    output.append(isBlog ? "blogcard" : "webcard")
    output.append("\" scrolling=\"no\" frameborder=\"0\" style=\"display: block; ")
    output.append("width: 100%; height: ")
    output.append(isBlog ? "190px" : "155px")
    output.append("; max-width: 500px; margin: 10px 0px;\" loading=\"lazy\"></iframe>")
  }

  /// Returns whether an address is that of an entry of Hatena Blog, as far as its host tells.
  private static func isHatenaBlog(_ address: String) -> Bool {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4 else { return false }
    return [
      ".hatenablog.com", ".hatenablog.jp", ".hateblo.jp", ".hatenadiary.com", ".hatenadiary.jp",
      ".hatenadiary.org",
    ].contains(where: parts[2].hasSuffix)
  }

  /// Returns the script that shows a gist: `https://gist.github.com/USER/ID.js`.
  static func gist(_ address: String) -> String? {
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
    let address = "https://gist.github.com/\(page.source.plainText(link.subject.range))"
    if let frame = EmbedFrame(of: address, by: page.options.allowedEmbeds.intersection([.gist])) {
      sink.trusted(isBlock: false) { frame.append(title: address, to: &$0) }
    } else if sink.isTrusted {
      sink.trusted(isBlock: false) { $0 += "<script src=\"\(address).js\"></script>".utf8 }
    } else {
      writeAnchor(link, page, &sink) { $0.authored(link.subject.range) }
    }
  }
}
