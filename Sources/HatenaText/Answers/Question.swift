/// Something about a page or a picture elsewhere that a text wants to show.
///
/// The library never asks the network. It says what it would ask, and takes the answers.
///
/// - SeeAlso: ``Document/questions``, ``Answers``
public struct Question: Sendable, Hashable {
  /// What is wanted of an address.
  @nonexhaustive
  public enum Fact: String, Sendable, CaseIterable {
    /// The title of a page: `:title`, `:detail`, `asin:X:title`.
    case title
    /// What a page looks like in another: `:embed`. HTML of its provider answers it, or a title,
    /// of which a card is made.
    case embed
    /// The width and height of a picture.
    case size
  }

  /// The address of the page or the picture, as plain text: `&` is not written `&amp;`.
  public let url: String
  /// What is wanted of it.
  public var facts: Set<Fact>
  /// The byte offsets in the input of the first link that wants it.
  public let range: Range<Int>
}

extension Document {
  /// What the text wants to know of addresses elsewhere, each address once, in the order in which
  /// the source first names them.
  ///
  /// - Complexity: O(*n*).
  public var questions: [Question] {
    var questions: [Question] = []
    var places: [String: Int] = [:]
    let (tree, links) = (storage.tree, storage.grammar.links)
    tree.withViews { source, nodes in
      for index in 0..<nodes.count where nodes[index].kind == .link {
        let record = nodes[index]
        let range = storage.input.range(of: record.source)
        links.ask(for: tree.links[Int(record.payload)], source) { fact, url in
          if let place = places[url] {
            questions[place].facts.insert(fact)
          } else {
            places[url] = questions.count
            questions.append(Question(url: url, facts: [fact], range: range))
          }
        }
      }
    }
    return questions
  }
}
