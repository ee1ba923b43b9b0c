import HatenaText
import TestSupport
import Testing

/// A rule of the notation; the cases of the corpus that are about it stand under its suite.
enum NotationRule: String, CaseIterable {
  case section, heading, paragraph, blankLine, blockQuote, list, definitionList, table
  case preformatted, code, htmlBlock, embeddedHTML
  case unlinked, web, ftp, mail, person, diary, antenna, bookmark, fotolife, group, idea
  case question, rss, graph, map, search, google, product, barCode, formula, severalLinks
  case generatedLinks, document

  /// What the names of its cases begin with.
  private var prefixes: [String] {
    switch self {
    case .section: ["invalid-section", "ilevel-", "defaults"]
    case .heading: ["block-h", "invalid-h"]
    case .paragraph:
      ["block-p", "block-spaces", "block-no-newline", "block-crlf", "block-cr-inside"]
    case .blankLine: ["block-p-blank", "block-lead-", "block-trail-", "block-only-"]
    case .blockQuote: ["block-quote", "invalid-blockquote"]
    case .list: ["block-ul", "block-ol", "block-nest", "block-mix", "invalid-list"]
    case .definitionList: ["block-dl", "invalid-dl"]
    case .table: ["block-table", "invalid-table"]
    case .preformatted: ["block-pre", "invalid-pre"]
    case .code: ["block-spre", "invalid-superpre"]
    case .htmlBlock: ["block-tag", "invalid-tag", "block-lt-only"]
    case .embeddedHTML:
      [
        "block-notag", "block-comment", "block-pi", "block-doctype", "block-anchor-",
        "block-entity", "block-lt-text", "block-attr-", "block-upper", "block-bare-gt",
        "block-para-detail-tag",
      ]
    case .unlinked: ["links-unlinked", "invalid-scheme-]"]
    case .web: ["links-web"]
    case .ftp: ["links-ftp"]
    case .mail: ["links-mail"]
    case .person: ["links-id", "invalid-scheme-id"]
    case .diary: ["links-diary", "invalid-scheme-d"]
    case .bookmark: ["links-bookmark"]
    case .fotolife: ["links-fotolife", "invalid-scheme-f"]
    case .group: ["links-group"]
    case .idea: ["links-idea"]
    case .graph: ["links-graph"]
    case .map: ["links-map"]
    case .search: ["links-search"]
    case .google: ["invalid-scheme-google"]
    case .product: ["links-product", "invalid-scheme-asin"]
    case .barCode: ["links-barcode"]
    case .formula: ["links-formula", "invalid-scheme-tex"]
    case .severalLinks: ["links-several", "links-disabled"]
    case .generatedLinks: ["links-generated"]
    case .document: ["doc-"]
    case .antenna, .question, .rss: []
    }
  }

  /// The numbers of its cases named `link-000` and so on.
  private var numbers: ClosedRange<Int>? {
    switch self {
    case .web: 0...15
    case .ftp: 16...17
    case .mail: 18...19
    case .person: 20...26
    case .diary: 27...38
    case .antenna: 39...39
    case .bookmark: 40...45
    case .fotolife: 46...55
    case .group: 56...62
    case .idea: 63...66
    case .question: 67...69
    case .rss: 70...70
    case .graph: 71...74
    case .map: 75...78
    case .search: 79...83
    case .google: 84...87
    case .product: 88...94
    case .barCode: 95...98
    case .formula: 99...102
    case .unlinked: 103...105
    case .severalLinks: 106...114
    default: nil
    }
  }

  /// How many bytes of a case's name say that it is about this rule; 0 where it is not.
  private func fit(_ id: String) -> Int {
    if id.hasPrefix("link-"), let number = Int(id.dropFirst(5).prefix(3)) {
      return numbers?.contains(number) == true ? id.utf8.count : 0
    }
    return prefixes.filter(id.hasPrefix).map(\.utf8.count).max() ?? 0
  }

  /// The rule that a case is about: the one that says most of its name.
  static func of(_ id: String) -> NotationRule? {
    let fits = allCases.map { (rule: $0, fit: $0.fit(id)) }.filter { $0.fit > 0 }
    return fits.max { $0.fit < $1.fit }?.rule
  }

  /// All cases, by rule.
  static let corpus: [NotationRule?: [NotationCase]] =
    Dictionary(grouping: (try? NotationCase.all()) ?? []) { of($0.id) }

  /// The cases about this rule.
  var cases: [NotationCase] { Self.corpus[self] ?? [] }
}

extension NotationCase {
  /// Expects what the reference writes, as a whole and in pieces.
  func expectReference() throws {
    let document = Document(parsing: input, try ParseOptions(options))
    let writing = try HTMLOptions(options)
    #expect(document.html(writing) == html, "\(id)")
    var pieces: [UInt8] = []
    document.writeHTML(writing) { pieces += $0 }
    #expect(pieces == Array(html.utf8), "\(id), in pieces")
  }
}
