import Bytes

/// Links by their scheme: `https://…`, `id:alice`, `f:id:alice:20250831192225j:plain`, `[tex:…]`.
///
/// Every notation has a colon behind its name, so that only colons are looked at.
struct BlogLinkRule: InlineRule {
  var triggers: [UInt8] { [Byte.colon] }

  func match(at colon: Int, in text: Range<Int>, _ reader: inout InlineReader) -> InlineMatch? {
    var start = colon
    while start > text.lowerBound, colon - start < 10, Byte.isLetter(reader.source[start - 1]) {
      start -= 1
    }
    guard start < colon else { return nil }
    var cursor = BlogLinkReader(
      source: reader.source, text: text, start: start, colon: colon, block: reader.block,
      ahead: reader.ahead)
    let match = cursor.read(disabled: reader.disabled)
    reader.ahead = cursor.ahead
    guard let match else { return nil }
    return InlineMatch(
      .link, match, content: match, payload: reader.add(cursor.link))
  }
}

/// Reads the link around a colon.
struct BlogLinkReader {
  let source: ByteView
  let text: Range<Int>
  /// Where the letters before the colon begin.
  var start: Int
  let colon: Int
  let block: NodeKind
  var ahead: SearchAhead
  var link = LinkPayload(.http)

  private var end: Int { text.upperBound }

  /// Reads a link and returns its bytes, brackets included.
  mutating func read(disabled: Set<Scheme>) -> Range<Int>? {
    guard let match = readAny(), !disabled.contains(link.scheme) else { return nil }
    return match
  }

  private mutating func readAny() -> Range<Int>? {
    switch source[colon - 1] | 0x20 {
    case UInt8(ascii: "p"), UInt8(ascii: "s"):
      for name: StaticString in ["https", "http", "ftp"] where isNamed(name) {
        start = colon - name.utf8CodeUnitCount
        return web()
      }
    case UInt8(ascii: "d"):
      if colon - start >= 5, isNamed("embed") { return embed(5) }
      if start == colon - 2, isNamed("id") { return person() }
    case UInt8(ascii: "r") where isNamed("twitter"): return embed(7)
    case UInt8(ascii: "o") where isNamed("mailto"): return mail()
    case UInt8(ascii: "x") where isNamed("tex"): return formula()
    case UInt8(ascii: "e") where isNamed("google"): return words(.google, 6)
    case UInt8(ascii: "a") where isNamed("wikipedia"): return words(.wikipedia, 9)
    case UInt8(ascii: "n"):
      if isNamed("amazon") { return words(.amazon, 6) }
      if isNamed("asin") { return product(.asin) }
      if isNamed("isbn") { return product(.isbn) }
    case UInt8(ascii: "t") where isNamed("gist"): return gist()
    default: break
    }
    return nil
  }

  /// Whether the letters before the colon end in a name.
  private func isNamed(_ name: StaticString) -> Bool {
    colon - name.utf8CodeUnitCount >= start
      && source.hasWord(name, at: colon - name.utf8CodeUnitCount, before: colon)
  }

  private func isBracketed(at start: Int) -> Bool {
    start > text.lowerBound && source[start - 1] == Byte.leftBracket
  }

  /// The next `]`, in brackets that hold neither another `[` nor an LF.
  private mutating func bracket(from start: Int) -> Int? {
    guard let close = ahead.bracket(from: start, before: end, in: source) else { return nil }
    let stop = source.firstIndex(
      of: Byte.leftBracket, Byte.lineFeed, Byte.rightBracket, in: start..<end)
    return stop == close ? close : nil
  }
}

// MARK: The web

extension BlogLinkReader {
  private mutating func web() -> Range<Int>? {
    guard WebAddress.scheme(at: start, before: end, source) != nil else { return nil }
    if block == .citation, start == text.lowerBound {
      return take(start..<end, isBare: false, match: text)
    }
    if isBracketed(at: start), let close = bracket(from: colon + 3) {
      return take(start..<close, isBare: false, match: start - 1..<close + 1)
    }
    var stop = source.firstIndex(of: WebAddress.ends, in: start..<end)
    guard stop > colon + 3 else { return nil }
    if start > text.lowerBound, source[start - 1] == Byte.leftParenthesis,
      let bracket = (start..<stop).first(where: {
        source[$0] == Byte.leftParenthesis || source[$0] == Byte.rightParenthesis
      }), source[bracket] == Byte.rightParenthesis
    {
      stop = bracket
    }
    return take(start..<stop, isBare: true, match: start..<stop)
  }

  private mutating func take(
    _ range: Range<Int>, isBare: Bool, match: Range<Int>
  ) -> Range<Int>? {
    guard let scheme = WebAddress.scheme(at: range.lowerBound, before: range.upperBound, source)
    else { return nil }
    let (address, items) = WebAddress.split(range, isBare: isBare, source)
    link.scheme = scheme
    link.subject = ByteRange(address)
    link.page = ByteRange(address.upperBound..<range.upperBound)
    switch items.first?.option {
    case .title:
      link.form = .title
      if let value = items[0].value, !value.isEmpty {
        link.form = .titled
        link.argument = ByteRange(value)
      }
    case .bookmark: link.form = .bookmark
    case .image: link.form = .image
    case .embed: link.form = .embed
    default: link.form = .plain
    }
    return match
  }

  /// `[embed:URL]`, `[twitter:URL]`.
  private mutating func embed(_ length: Int) -> Range<Int>? {
    let first = colon - length
    guard isBracketed(at: first),
      let scheme = WebAddress.scheme(at: colon + 1, before: end, source),
      let close = bracket(from: colon + 1)
    else { return nil }
    link.scheme = scheme
    link.form = .embed
    link.subject = ByteRange(colon + 1..<close)
    return first - 1..<close + 1
  }

  private mutating func mail() -> Range<Int>? {
    let first = colon - 6
    func part(from start: Int) -> Int {
      var offset = start
      while offset < end, source[offset] != Byte.at, source[offset] != Byte.colon,
        source[offset] != Byte.question, !Byte.isSpace(source[offset])
      {
        if isBracketed(at: first), source[offset] == Byte.rightBracket { break }
        offset += 1
      }
      return offset
    }
    let at = part(from: colon + 1)
    guard at > colon + 1, at < end, source[at] == Byte.at else { return nil }
    var stop = part(from: at + 1)
    guard stop > at + 1 else { return nil }
    stop = query(from: stop, isBracketed: isBracketed(at: first))
    link.scheme = .mailto
    link.subject = ByteRange(colon + 1..<stop)
    link.text = link.subject
    let isClosed =
      isBracketed(at: first) && stop < end && source[stop] == Byte.rightBracket
    return isClosed ? first - 1..<stop + 1 : first..<stop
  }

  /// Returns where the `?subject=…` of an address ends.
  private func query(from start: Int, isBracketed: Bool) -> Int {
    guard start < end, source[start] == Byte.question else { return start }
    var stop = start + 1
    while stop < end, !Byte.isSpace(source[stop]),
      !isBracketed || source[stop] != Byte.rightBracket
    {
      stop += 1
    }
    return stop > start + 1 ? stop : start
  }
}

// MARK: Words in brackets

extension BlogLinkReader {
  private mutating func formula() -> Range<Int>? {
    let first = colon - 3
    guard isBracketed(at: first),
      let close = ahead.unescapedBracket(from: colon + 2, before: end, in: source)
    else { return nil }
    link.scheme = .tex
    link.subject = ByteRange(colon + 1..<close)
    return first - 1..<close + 1
  }

  private mutating func words(_ scheme: Scheme, _ length: Int) -> Range<Int>? {
    let first = colon - length
    guard isBracketed(at: first),
      let close = ahead.bracket(from: colon + 2, before: end, in: source)
    else { return nil }
    link.scheme = scheme
    link.form = .search
    link.subject = ByteRange(colon + 1..<close)
    link.text = ByteRange(first..<close)
    return first - 1..<close + 1
  }

  private mutating func gist() -> Range<Int>? {
    let first = colon - 4
    guard isBracketed(at: first) else { return nil }
    var close = colon + 1
    while close < end, Byte.isDigit(source[close]) { close += 1 }
    guard close > colon + 1, close < end, source[close] == Byte.rightBracket else { return nil }
    link.scheme = .gist
    link.form = .embed
    link.subject = ByteRange(colon + 1..<close)
    return first - 1..<close + 1
  }

  /// `asin:X`, `[asin:X:detail]`: a book or another product.
  private mutating func product(_ scheme: Scheme) -> Range<Int>? {
    let first = colon - 4
    guard first == start else { return nil }
    var stop = colon + 1
    while stop < end, Byte.isLetter(source[stop]) || Byte.isDigit(source[stop]) { stop += 1 }
    guard stop - colon > 10 else { return nil }
    link.scheme = scheme
    link.subject = ByteRange(colon + 1..<stop)
    link.text = ByteRange(first..<stop)
    var match = first..<stop
    guard isBracketed(at: first), let close = bracket(from: stop) else { return match }
    if close == stop || source[stop] == Byte.colon {
      let title: StaticString = ":title="
      if close > stop + 7, source.hasBytes(title, at: stop) {
        link.form = .titled
        link.argument = ByteRange(stop + 7..<close)
      } else if close == stop + 6, source.hasBytes(":title", at: stop) {
        link.form = .title
      } else if close == stop + 7, source.hasBytes(":detail", at: stop) {
        link.form = .detail
      }
      match = first - 1..<close + 1
    }
    return match
  }
}

// MARK: People and photos

extension BlogLinkReader {
  /// `id:NAME`, `f:id:NAME` and the like.
  private mutating func person() -> Range<Int>? {
    let id = colon - 2
    guard let name = name(from: colon + 1) else { return nil }
    link.scheme = .id
    link.subject = ByteRange(name)
    var first = id
    var stop = name.upperBound
    if let service = service(before: id) {
      first = service.lowerBound
      link.group = ByteRange(service)
      link.text = ByteRange(first..<stop)
      let letter = Byte.lowercased(source[first])
      link.scheme =
        Scheme(rawValue: String(decoding: [letter], as: UTF8.self)) ?? .id
      if link.scheme == .fotolife {
        stop = photo(from: stop, isBracketed: isBracketed(at: first))
      } else if link.scheme == .diary {
        stop = day(from: stop)
      }
      link.text = ByteRange(first..<stop)
    } else {
      guard id == text.lowerBound || !Byte.isLetter(source[id - 1]) else { return nil }
      link.text = ByteRange(id..<stop)
      for option: StaticString in [":detail:large", ":detail", ":image", ":icon"]
      where source.hasBytes(option, at: stop) && stop + option.utf8CodeUnitCount <= end {
        link.page = ByteRange(stop + 1..<stop + option.utf8CodeUnitCount)
        stop += option.utf8CodeUnitCount
        link.form = .icon
        break
      }
    }
    if isBracketed(at: first), stop < end, source[stop] == Byte.rightBracket {
      return first - 1..<stop + 1
    }
    return first..<stop
  }

  private func name(from start: Int) -> Range<Int>? {
    var stop = start
    while stop < end, stop - start < 32,
      Byte.isWord(source[stop]) || source[stop] == Byte.hyphen
    {
      stop += 1
    }
    guard stop - start >= 3, Byte.isLetter(source[start]) else { return nil }
    return start..<stop
  }

  /// What stands before `id:`: a service's letter, or `g:` with a group.
  private func service(before id: Int) -> Range<Int>? {
    guard id - 2 >= text.lowerBound, source[id - 1] == Byte.colon else { return nil }
    var first = id - 1
    while first > text.lowerBound, id - first < 34,
      Byte.isWord(source[first - 1]) || source[first - 1] == Byte.hyphen
    {
      first -= 1
    }
    let word = first..<id - 1
    if word.count == 1, "abdfhk".utf8.contains(Byte.lowercased(source[first])) { return word }
    // Only a photo's letter may stand behind others.
    if word.count > 1, source[id - 2] | 0x20 == UInt8(ascii: "f") { return id - 2..<id - 1 }
    guard word.count > 1, first - 2 >= text.lowerBound, source[first - 1] == Byte.colon,
      Byte.lowercased(source[first - 2]) == UInt8(ascii: "g")
    else { return nil }
    return first - 2..<id - 1
  }

  /// `:20200101`, `:20200101:p1`.
  private mutating func day(from start: Int) -> Int {
    guard start < end, source[start] == Byte.colon else { return start }
    var stop = start + 1
    while stop < end, stop - start <= 8, Byte.isDigit(source[stop]) { stop += 1 }
    guard stop - start == 9 else { return start }
    if stop + 2 < end, source[stop] == Byte.colon, source[stop + 1] == UInt8(ascii: "p") {
      var digits = stop + 2
      while digits < end, Byte.isDigit(source[digits]) { digits += 1 }
      if digits > stop + 2 { stop = digits }
    }
    link.page = ByteRange(start + 1..<stop)
    return stop
  }

  /// `:DATE14X`, with `:plain` or `:image` and options behind it.
  private mutating func photo(from start: Int, isBracketed: Bool) -> Int {
    guard start < end, source[start] == Byte.colon else { return start }
    var stop = start + 1
    while stop < end, stop - start <= 14, Byte.isDigit(source[stop]) { stop += 1 }
    guard stop - start == 15 else { return start }
    if stop < end, "jpgf".utf8.contains(source[stop]) { stop += 1 }
    link.page = ByteRange(start + 1..<stop)
    let options = BlogPhotoOptions(from: stop, before: end, isBracketed: isBracketed, source)
    guard let form = options.form else { return stop }
    link.form = form
    link.argument = ByteRange(stop..<options.end)
    return options.end
  }
}
