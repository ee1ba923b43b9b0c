import Foundation
import HatenaText
import TestSupport
import Testing

struct `The notation corpus` {
  @Test func `is rendered byte for byte as the reference renders it`() throws {
    let cases = try NotationCase.all()
    #expect(cases.count == 2304)
    for example in cases {
      let html = Document(parsing: example.input, try ParseOptions(example.options))
        .html(try HTMLOptions(example.options))
      #expect(html == example.html, "\(example.id)")
    }
  }

  @Test func `is rendered the same in pieces`() throws {
    for example in try NotationCase.all() {
      var bytes: [UInt8] = []
      Document(parsing: Array(example.input.utf8), try ParseOptions(example.options))
        .writeHTML(try HTMLOptions(example.options)) { bytes += $0 }
      #expect(bytes == Array(example.html.utf8), "\(example.id)")
    }
  }
}

extension ParseOptions {
  /// How a case of the corpus is read.
  init(_ settings: NotationCase.Settings) throws {
    self.init()
    for name in settings.disabledNodes ?? [] {
      disabledBlocks.insert(try #require(BlockName(rawValue: name)))
    }
    for name in settings.links?.disabled ?? [] {
      disabledSchemes.insert(try #require(Scheme(rawValue: name)))
    }
  }
}

extension HTMLOptions {
  /// How a case of the corpus is written.
  init(_ settings: NotationCase.Settings) throws {
    self.init()
    permalink = settings.permalink ?? ""
    baseURI = settings.baseURI ?? ""
    sectionAnchor = settings.sectionAnchor ?? ""
    indentLevel = settings.indentLevel ?? 0
    let zone = try #require(TimeZone(identifier: settings.timeZone ?? "UTC"))
    timeZone = { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0))) }
    linkTarget = settings.links?.target
    for (name, scheme) in settings.links?.schemes ?? [:] {
      schemeTargets[try #require(Scheme(rawValue: name))] = scheme.target
    }
  }
}
