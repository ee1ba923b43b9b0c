import Bytes

/// What links want to know, and products, which are nothing but that.
extension HatenaBlogLinks {
  func ask(for link: LinkPayload, _ text: ByteView, _ question: (Question.Fact, String) -> Void) {
    switch (link.scheme, link.form) {
    case (_, .addressed): break
    case (.http, _), (.https, _), (.ftp, _): askOfPage(link, text, question)
    case (.fotolife, .photo), (.fotolife, .image):
      question(.size, String(decoding: Self.imageAddress(link, text), as: UTF8.self))
    case (.asin, .title), (.isbn, .title): question(.title, productAddress(link, text))
    case (.asin, .detail), (.isbn, .detail): question(.embed, productAddress(link, text))
    default: break
    }
  }

  private func askOfPage(
    _ link: LinkPayload, _ text: ByteView, _ question: (Question.Fact, String) -> Void
  ) {
    let items = Self.items(of: link, text)
    let isTitled = items.contains { $0.option == .title && $0.value?.isEmpty != false }
    let isEmbedded =
      items.isEmpty ? link.form == .embed : items.contains { $0.option == .embed }
    let url = text.plainText(link.subject.range)
    if isTitled { question(.title, url) }
    // How a gist is shown is known.
    if isEmbedded, Self.gist(url) == nil { question(.embed, url) }
  }

  private func productAddress(_ link: LinkPayload, _ text: ByteView) -> String {
    var output = OutputBuffer(capacity: 64)
    appendAddress(of: link, text, to: &output)
    var address: [UInt8] = []
    address += output
    return String(decoding: address, as: UTF8.self)
  }

  /// Writes `[asin:X:detail]` and `[asin:X:title]`: what is known of a product, or a link.
  func writeProduct<Sink: HTMLSink & ~Copyable>(
    _ link: LinkPayload, _ page: HTMLPage, _ sink: inout Sink
  ) {
    let (text, answers) = (page.source, page.options.answers)
    let answer = answers.isEmpty ? nil : answers[productAddress(link, text)]
    if link.form == .detail, let html = answer?.embed, write(embedded: html, &sink) { return }
    writeAnchor(link, page, &sink) { sink in
      sink.authored { output in
        if let title = answer?.title {
          Self.append(title: title, to: &output)
        } else {
          text.append(link.text.range, to: &output)
        }
      }
    }
  }

  /// Appends the title of a page; white space runs to one space.
  static func append(title: String, to output: inout OutputBuffer) {
    let words = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    Array(words.utf8).withByteView {
      EntityNames.append(plain: 0..<$0.count, of: $0, to: &output)
    }
  }
}
