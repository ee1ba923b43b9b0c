/// A scheme of autolinks, named as it is written.
///
/// The names are those of `Text::Hatena`'s `invalid_scheme` and `scheme_option`.
public enum Scheme: String, Sendable, CaseIterable {
  /// `http://…`.
  case http
  /// `https://…`.
  case https
  /// `ftp://…`.
  case ftp
  /// `mailto:someone@example.com`.
  case mailto
  /// `id:name`: a person.
  case id
  /// `d:id:name`, `[d:keyword:word]`: Hatena Diary.
  case diary = "d"
  /// `a:id:name`: Hatena Antenna.
  case antenna = "a"
  /// `b:id:name`, `[b:t:tag]`: Hatena Bookmark.
  case bookmark = "b"
  /// `f:id:name:20070831123456p:image`: Hatena Fotolife.
  case fotolife = "f"
  /// `g:group:id:name`: Hatena Group.
  case group = "g"
  /// `i:id:name`: Hatena Idea.
  case ideaPerson = "i"
  /// `idea:123`: an idea.
  case idea
  /// `q:id:name`: Hatena Question.
  case questionPerson = "q"
  /// `question:123`: a question.
  case question
  /// `r:id:name`: Hatena RSS.
  case rss = "r"
  /// `graph:id:name`: Hatena Graph.
  case graph
  /// `map:x139.7y35.6`, `[map:word]`: Hatena Map.
  case map
  /// `[search:word]`: Hatena Search.
  case search
  /// `[google:word]`: Google.
  case google
  /// `asin:code`: a product.
  case asin
  /// `isbn:code`: a book.
  case isbn
  /// `ean:code`: a product's bar code.
  case ean
  /// `jan:code`: the same in Japan.
  case jan
  /// `[tex:formula]`.
  case tex
  /// `[]text[]`: text that is not linked.
  case unlinked = "]"
}

/// A set of schemes, for the scanner's inner loop.
struct SchemeSet: Sendable {
  private var names: [Bool] = [Bool](repeating: false, count: 128)

  init(_ schemes: Set<Scheme>) {
    for scheme in schemes { names[scheme.index] = true }
  }

  func contains(_ scheme: Scheme) -> Bool { names[scheme.index] }
}

extension Scheme {
  /// A small number of its own for every scheme.
  fileprivate var index: Int {
    switch self {
    case .http: 0
    case .https: 1
    case .ftp: 2
    case .mailto: 3
    case .id: 4
    case .diary: 5
    case .antenna: 6
    case .bookmark: 7
    case .fotolife: 8
    case .group: 9
    case .ideaPerson: 10
    case .idea: 11
    case .questionPerson: 12
    case .question: 13
    case .rss: 14
    case .graph: 15
    case .map: 16
    case .search: 17
    case .google: 18
    case .asin: 19
    case .isbn: 20
    case .ean: 21
    case .jan: 22
    case .tex: 23
    case .unlinked: 24
    }
  }
}
