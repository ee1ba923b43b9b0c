import Foundation
import HatenaText
import TestSupport
import Testing

/// Cases that mix all notations; those about one rule stand under the rule's own suite.
struct `The notation corpus` {
  @Test func `is whole, and each case is about a rule`() throws {
    #expect(NotationRule.corpus.values.map(\.count).reduce(0, +) == 2304)
    #expect(NotationRule.corpus[nil]?.map(\.id) == nil)
    for rule in NotationRule.allCases { #expect(!rule.cases.isEmpty, "\(rule)") }
  }

  @Test func `of documents is rendered byte for byte as the reference renders it`() throws {
    #expect(NotationRule.document.cases.count == 1478)
    for example in NotationRule.document.cases { try example.expectReference() }
  }

  @Test func `of generated links is rendered byte for byte as the reference renders it`() throws {
    for example in NotationRule.generatedLinks.cases { try example.expectReference() }
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
