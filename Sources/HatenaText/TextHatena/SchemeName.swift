import Bytes

/// The names of the schemes, looked up from their last letter.
enum SchemeName {
  typealias Candidate = (scheme: Scheme, name: StaticString)

  /// The schemes whose name ends in a letter, from `a` to `z`, the longest first.
  private static let byLastLetter: [[Candidate]] = {
    let names: [Candidate] = [
      (.question, "question"), (.mailto, "mailto"), (.google, "google"), (.search, "search"),
      (.https, "https"), (.graph, "graph"), (.http, "http"), (.idea, "idea"), (.asin, "asin"),
      (.isbn, "isbn"), (.ftp, "ftp"), (.map, "map"), (.ean, "ean"), (.jan, "jan"), (.tex, "tex"),
      (.id, "id"), (.diary, "d"), (.antenna, "a"), (.bookmark, "b"), (.fotolife, "f"),
      (.group, "g"), (.ideaPerson, "i"), (.questionPerson, "q"), (.rss, "r"),
    ]
    var table = [[Candidate]](repeating: [], count: 26)
    for candidate in names {
      let last = candidate.name.withUTF8Buffer { unsafe $0[$0.count - 1] }
      table[Int(last - 0x61)].append(candidate)
    }
    return table
  }()

  /// Returns the schemes whose name ends in a letter of either case.
  static func candidates(lastLetter: UInt8) -> [Candidate] {
    byLastLetter[Int((lastLetter | 0x20) &- 0x61)]
  }
}
