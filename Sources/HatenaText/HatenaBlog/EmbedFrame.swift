import Bytes

/// A frame that shows a page of a provider.
struct EmbedFrame {
  private let provider: EmbedProvider
  /// What it shows: an address, or HTML.
  private let content: String

  /// Makes the frame of a page; `nil` where none of the providers has it.
  init?(of address: String, by providers: Set<EmbedProvider>) {
    guard !providers.isEmpty, let page = WebPage(address) else { return nil }
    for provider in EmbedProvider.allCases where providers.contains(provider) {
      guard let content = Self.content(of: page, by: provider) else { continue }
      self.provider = provider
      self.content = content
      return
    }
    return nil
  }

  private static func content(of page: WebPage, by provider: EmbedProvider) -> String? {
    switch provider {
    case .youtube: video(page).map { "https://www.youtube.com/embed/\($0)" }
    case .vimeo:
      page.isOf("vimeo.com")
        ? name(page.path.first, \.isNumber).map { "https://player.vimeo.com/video/\($0)" } : nil
    case .niconico:
      page.isOf("nicovideo.jp", "www.nicovideo.jp") && page.path.first == "watch"
        ? name(page.path.dropFirst().first).map { "https://embed.nicovideo.jp/watch/\($0)" } : nil
    case .soundcloud:
      page.isOf("soundcloud.com") && page.path.count >= 2
        ? "https://w.soundcloud.com/player/?url=\(encoded(page.address))" : nil
    case .twitter:
      page.isOf("twitter.com", "x.com", "mobile.twitter.com") && page.path.count >= 3
        && page.path[1] == "status"
        ? name(page.path[2], \.isNumber).map {
          "https://platform.twitter.com/embed/Tweet.html?id=\($0)"
        } : nil
    case .gist: gist(page)
    case .hatenaBlogParts: "https://hatenablog-parts.com/embed?url=\(encoded(page.address))"
    }
  }

  /// The name of a video of YouTube, in the forms its addresses have.
  private static func video(_ page: WebPage) -> Substring? {
    if page.isOf("youtu.be") { return name(page.path.first) }
    guard page.isOf("youtube.com", "www.youtube.com", "m.youtube.com") else { return nil }
    switch page.path.first {
    case "watch": return name(page.parameter("v"))
    case "shorts", "live", "embed": return name(page.path.dropFirst().first)
    default: return nil
    }
  }

  private static func gist(_ page: WebPage) -> String? {
    guard page.isOf("gist.github.com"), (1...2).contains(page.path.count),
      page.path.allSatisfy({ name($0) != nil })
    else { return nil }
    let path = page.path.joined(separator: "/")
    return "<script src=\"https://gist.github.com/\(path).js\"></script>"
  }

  /// Returns a part of an address that is a name, of letters, digits, `-` and `_`.
  private static func name(
    _ part: Substring?, _ isAllowed: (Character) -> Bool = { _ in true }
  ) -> Substring? {
    guard let part, !part.isEmpty, part.allSatisfy(isAllowed),
      part.utf8.allSatisfy({ Byte.isWord($0) || $0 == Byte.hyphen })
    else { return nil }
    return part
  }

  private static func encoded(_ address: String) -> String {
    var output = OutputBuffer(capacity: 256)
    PercentEncoding.append(uppercase: address.utf8, to: &output)
    var bytes: [UInt8] = []
    bytes += output
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the element.
  func append(title: String, to output: inout OutputBuffer) {
    // HTML of ours has no address: with `allow-same-origin` it would belong to the page.
    let isDocument = provider == .gist
    output.append("<iframe ")
    output.append(isDocument ? "srcdoc=\"" : "src=\"")
    HTMLFragment.append(content, to: &output)
    output.append("\" title=\"")
    HTMLFragment.append(title, to: &output)
    output.append("\" class=\"embed-frame embed-")
    output += provider.rawValue.utf8
    output.append("\" width=\"500\" height=\"")
    output.append(decimal: height)
    output.append("\" sandbox=\"allow-scripts allow-popups")
    if !isDocument { output.append(" allow-same-origin allow-presentation") }
    output.append("\" loading=\"lazy\" allowfullscreen></iframe>")
  }

  private var height: UInt32 {
    switch provider {
    case .youtube, .vimeo, .niconico: 281
    case .soundcloud: 166
    case .twitter, .gist: 400
    case .hatenaBlogParts: 190
    }
  }
}

/// The parts of an address of the web.
private struct WebPage {
  let address: String
  let host: Substring
  let path: [Substring]
  private let query: Substring

  init?(_ address: String) {
    guard let scheme = ["https://", "http://"].first(where: { address.hasPrefix($0) }) else {
      return nil
    }
    self.address = address
    let whole = address.dropFirst(scheme.count).prefix { $0 != "#" }
    let beforeQuery = whole.prefix { $0 != "?" }
    query = whole.dropFirst(beforeQuery.count + 1)
    let parts = beforeQuery.split(separator: "/", omittingEmptySubsequences: true)
    guard let host = parts.first, beforeQuery.first != "/" else { return nil }
    self.host = host
    path = Array(parts.dropFirst())
  }

  func isOf(_ hosts: String...) -> Bool { hosts.contains { $0 == host } }

  /// The value of a parameter of the query.
  func parameter(_ name: String) -> Substring? {
    for part in query.split(separator: "&") where part.hasPrefix(name + "=") {
      return part.dropFirst(name.count + 1)
    }
    return nil
  }
}
