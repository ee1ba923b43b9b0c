import Foundation
import HatenaText
import TestSupport
import Testing

struct `The notation corpus` {
  @Test func `is rendered byte for byte as the reference renders it`() throws {
    let cases = try NotationCase.all()
    #expect(cases.count == 2304)
    for example in cases {
      let options = try Options(example.options)
      let html = Document(parsing: example.input, options: options).html(options)
      #expect(html == example.html, "\(example.id)")
    }
  }

  @Test func `is rendered the same in pieces`() throws {
    for example in try NotationCase.all() {
      let options = try Options(example.options)
      var bytes: [UInt8] = []
      Document(parsing: Array(example.input.utf8), options: options)
        .writeHTML(options) { bytes += $0 }
      #expect(bytes == Array(example.html.utf8), "\(example.id)")
    }
  }
}

extension Options {
  /// The options of a case of the corpus.
  init(_ settings: NotationCase.Settings) throws {
    self.init()
    permalink = settings.permalink ?? ""
    baseURI = settings.baseURI ?? ""
    sectionAnchor = settings.sectionAnchor ?? ""
    indentLevel = settings.indentLevel ?? 0
    let zone = try #require(TimeZone(identifier: settings.timeZone ?? "UTC"))
    timeZone = { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0))) }
    for name in settings.disabledNodes ?? [] {
      disabledBlocks.insert(try #require(BlockName(rawValue: name)))
    }
    linkTarget = settings.links?.target
    for (name, scheme) in settings.links?.schemes ?? [:] {
      schemeTargets[try #require(Scheme(rawValue: name))] = scheme.target
    }
    for name in settings.links?.disabled ?? [] {
      disabledSchemes.insert(try #require(Scheme(rawValue: name)))
    }
  }
}
