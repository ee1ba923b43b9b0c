/// A scheme of autolinks, named as it is written.
///
/// The names are those of `Text::Hatena`'s `invalid_scheme` and `scheme_option`.
@nonexhaustive
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
  /// `[wikipedia:word]`.
  case wikipedia
  /// `[amazon:word]`.
  case amazon
  /// `[gist:123]`.
  case gist
  /// `[]text[]`: text that is not linked.
  case unlinked = "]"
}
