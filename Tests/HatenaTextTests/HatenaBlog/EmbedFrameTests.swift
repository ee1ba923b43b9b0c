import HatenaText
import Testing

struct `Embedded pages in frames` {
  private func html(
    _ source: String, _ providers: Set<EmbedProvider>, _ safety: Safety = .untrusted
  ) -> String {
    var options = HTMLOptions(safety: safety)
    options.allowedEmbeds = providers
    return Document(parsing: source, .hatenaBlog).html(options)
  }

  @Test(arguments: [
    (
      EmbedProvider.youtube, "https://www.youtube.com/watch?v=a_B-1",
      "https://www.youtube.com/embed/a_B-1"
    ),
    (.youtube, "https://youtu.be/ab?t=3", "https://www.youtube.com/embed/ab"),
    (.youtube, "https://m.youtube.com/watch?x=1&v=ab#c", "https://www.youtube.com/embed/ab"),
    (.youtube, "https://www.youtube.com/shorts/ab", "https://www.youtube.com/embed/ab"),
    (.vimeo, "https://vimeo.com/123", "https://player.vimeo.com/video/123"),
    (.niconico, "https://www.nicovideo.jp/watch/sm9", "https://embed.nicovideo.jp/watch/sm9"),
    (
      .soundcloud, "https://soundcloud.com/a/b",
      "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fa%2Fb"
    ),
    (.twitter, "https://x.com/a/status/12", "https://platform.twitter.com/embed/Tweet.html?id=12"),
    (
      .hatenaBlogParts, "https://a.b/c?d",
      "https://hatenablog-parts.com/embed?url=https%3A%2F%2Fa.b%2Fc%3Fd"
    ),
  ])
  func `are those of the providers that are allowed`(
    provider: EmbedProvider, page: String, frame: String
  ) {
    for safety in [Safety.trusted, .untrusted] {
      let written = html("[\(page):embed]", [provider], safety)
      #expect(written.hasPrefix("<p><iframe src=\"\(frame.replacing("&", with: "&amp;"))\""))
      #expect(written.contains(" sandbox=\"allow-scripts allow-popups"))
      #expect(written.hasSuffix(" loading=\"lazy\" allowfullscreen></iframe></p>\n"))
      #expect(!html("[\(page):embed]", [], safety).contains("<iframe"))
    }
  }

  @Test(arguments: [
    "https://www.youtube.com/", "https://www.youtube.com/watch?v=",
    "https://www.youtube.com/watch?v=a%22",
    "https://www.youtube.com.evil.example/watch?v=ab",
    "https://evil.example/www.youtube.com/watch?v=ab",
    "https:///youtu.be/ab", "ftp://youtu.be/ab", "https://user@youtu.be/ab", "https://vimeo.com/a",
    "https://x.com/a/status/1b", "https://gist.github.com/a/b/c", "https://gist.github.com/",
  ])
  func `of anything else are links`(page: String) {
    let providers = Set(EmbedProvider.allCases).subtracting([.hatenaBlogParts])
    #expect(!html("[\(page):embed]", providers).contains("<iframe"))
  }

  @Test(arguments: ["[gist:12]", "[https://gist.github.com/12:embed]"])
  func `of code run apart from the page`(source: String) {
    let written = html(source, [.gist])
    #expect(
      written.contains(
        "srcdoc=\"&lt;script src=&quot;https://gist.github.com/12.js&quot;&gt;&lt;/script&gt;\""))
    #expect(!written.contains("allow-same-origin"))
    #expect(!html("[gist:12]", [.youtube]).contains("<iframe"))
  }

  @Test func `have the title and the source of the page`() {
    var options = HTMLOptions.untrusted
    options.allowedEmbeds = [.hatenaBlogParts]
    let document = Document(parsing: "[https://a.b/c:embed:cite]", .hatenaBlog)
    options.answers = Answers(to: document.questions) { _ in Answer(title: "<T>") }
    let written = document.html(options)
    #expect(written.contains(" title=\"&lt;T&gt;\""))
    #expect(written.contains("</iframe><cite class=\"hatena-citation\"><a "))
  }

  @Test func `are what the page's provider says where that is known`() {
    var options = HTMLOptions()
    options.allowedEmbeds = [.youtube]
    let document = Document(parsing: "[https://youtu.be/ab:embed]", .hatenaBlog)
    options.answers = Answers(to: document.questions) { _ in Answer(embed: "<b>video</b>") }
    let written = document.html(options)
    #expect(written == "<p><b>video</b></p>\n")
  }
}
