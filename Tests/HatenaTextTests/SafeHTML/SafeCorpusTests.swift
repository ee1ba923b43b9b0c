import HatenaText
import TestSupport
import Testing

struct `The notation corpus by authors nobody knows` {
  private func html(_ example: NotationCase) throws -> String {
    var options = try HTMLOptions(example.options)
    options.safety = .untrusted
    return Document(parsing: example.input, try ParseOptions(example.options)).html(options)
  }

  @Test func `is well formed`() throws {
    let cases = try NotationCase.all().map {
      WellFormedCheck.Case(id: $0.id, html: try html($0))
    }
    try WellFormedCheck().expect(cases)
  }

  /// What is different without any HTML: `rel`, bare `&`, links in the place of players, and text in
  /// the place of links that no browser can follow.
  @Test func `is the reference's where it has no HTML`() throws {
    let cases = try NotationCase.all().filter {
      !$0.input.utf8.contains(0x3C) && !$0.html.contains("<object")
    }
    #expect(cases.count > 300)
    for example in cases {
      let safe = try html(example).replacing(" rel=\"nofollow noopener ugc\"", with: "")
      #expect(
        safe == escapingAmpersands(unlinkingHosts(example.html)), "\(example.id)")
    }
  }

  /// Returns HTML without the links whose host is empty, has a bracket, or a port that is no number.
  private func unlinkingHosts(_ html: String) -> String {
    html.replacing(
      /<a href="(?i:https?|ftp):\/\/(?::|[^\/?#"]*(?:\]|:(?![0-9]*[\/?#"])))[^"]*">(.*?)<\/a>/
    ) { $0.output.1 }
  }

  private func escapingAmpersands(_ html: String) -> String {
    html.replacing(/&(?!(amp|lt|gt|quot|nbsp|#39|#92);)/, with: "&amp;")
  }

  @Test func `is read the same whoever wrote it, and written safely either way`() throws {
    for example in try NotationCase.all() {
      var options = try HTMLOptions(example.options)
      let document = Document(parsing: example.input, try ParseOptions(example.options))
      options.safety = .untrusted
      var bytes: [UInt8] = []
      document.writeHTML(options) { bytes += $0 }
      #expect(document.htmlBytes(options) == bytes)
      #expect(!document.html(options).contains("<object"))
    }
  }
}
