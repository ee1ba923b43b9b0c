import Bytes

/// Answers to the questions of documents, by address.
///
/// ```swift
/// let document = Document(parsing: "[https://example.com/:title]", .hatenaBlog)
/// var options = HTMLOptions()
/// options.answers = ["https://example.com/": Answer(title: "Example")]
/// print(document.html(options))
/// ```
///
/// Gather them before you write: rendering only looks them up, so that it never waits. One value can
/// serve many documents.
public struct Answers: Sendable, Hashable {
  private var byURL: [String: Answer]

  /// Makes answers of a dictionary.
  public init(_ answers: [String: Answer] = [:]) { byURL = answers }

  /// Asks a closure every question, one after the other; `nil` leaves one open.
  public init<Failure: Error>(
    to questions: some Sequence<Question>, _ ask: (Question) throws(Failure) -> Answer?
  ) throws(Failure) {
    byURL = [:]
    for question in questions { byURL[question.url] = try ask(question) }
  }

  /// Asks a closure every question, several at once; `nil` leaves one open.
  ///
  /// - Parameters:
  ///   - questions: What to ask.
  ///   - limit: How many questions may be open at once; fewer than one count as one.
  ///   - ask: Finds an answer: in a database, in a cache, on the network.
  /// - Throws: The first error that the closure throws; the questions still open are canceled.
  public init<Failure: Error>(
    to questions: some Sequence<Question>, atOnce limit: Int = 8,
    _ ask: @escaping @Sendable (Question) async throws(Failure) -> Answer?
  ) async throws(Failure) {
    let result = await withTaskGroup(
      of: (String, Result<Answer?, Failure>).self,
      returning: Result<[String: Answer], Failure>.self
    ) { group in
      var found: [String: Answer] = [:]
      var rest = questions.makeIterator()
      func addNext(to group: inout TaskGroup<(String, Result<Answer?, Failure>)>) {
        guard let question = rest.next() else { return }
        group.addTask {
          do throws(Failure) {
            return (question.url, .success(try await ask(question)))
          } catch {
            return (question.url, .failure(error))
          }
        }
      }
      for _ in 0..<max(limit, 1) { addNext(to: &group) }
      while let (url, result) = await group.next() {
        switch result {
        case .success(let answer): found[url] = answer
        case .failure(let error):
          group.cancelAll()
          return .failure(error)
        }
        addNext(to: &group)
      }
      return .success(found)
    }
    byURL = try result.get()
  }

  /// What is known of an address; `nil` where nobody has asked yet.
  public subscript(url: String) -> Answer? {
    get { byURL[url] }
    set { byURL[url] = newValue }
  }

  /// Whether there is none.
  public var isEmpty: Bool { byURL.isEmpty }
  /// How many addresses they are about.
  public var count: Int { byURL.count }
  /// The addresses they are about, in order.
  public var urls: [String] { byURL.keys.sorted() }

  /// Returns the questions of addresses that these answers are not about, in their order.
  public func unanswered(_ questions: some Sequence<Question>) -> [Question] {
    questions.filter { byURL[$0.url] == nil }
  }

  /// Takes over what other answers know; where both know something, theirs counts.
  public mutating func merge(_ other: Answers) {
    for (url, answer) in other.byURL { add(answer, of: url) }
  }

  /// Takes over what an answer knows of an address.
  mutating func add(_ answer: Answer, of url: String) {
    byURL[url, default: Answer()].merge(answer)
  }
}

extension Answers: ExpressibleByDictionaryLiteral {
  /// Makes answers of a literal; of two about an address the later counts.
  public init(dictionaryLiteral elements: (String, Answer)...) {
    byURL = Dictionary(elements) { _, last in last }
  }
}

extension Answers {
  /// What is known of the address in a range.
  func answer(of address: Range<Int>, _ text: ByteView) -> Answer? {
    isEmpty ? nil : byURL[text.plainText(address)]
  }

  /// The title of the page at the address in a range.
  func title(of address: Range<Int>, _ text: ByteView) -> String? {
    answer(of: address, text)?.title
  }
}
