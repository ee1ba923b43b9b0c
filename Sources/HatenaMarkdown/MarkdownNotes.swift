import HatenaText

/// The notes of a document by the names that their marks link to.
struct MarkdownNotes {
  let all: [Document.Footnote]
  private let numbers: [String: Int]

  init(_ document: Document) {
    all = document.footnotes
    numbers = Dictionary(all.map { ("#f-\($0.name)", $0.number) }, uniquingKeysWith: min)
  }

  /// The number of the note that an address leads to.
  func number(of address: [UInt8]) -> Int? {
    address.count == 11 ? numbers[String(decoding: address, as: UTF8.self)] : nil
  }
}
