import Bytes
import CLibrary
import Threading

/// `--batch`: a process that stays and answers requests until its input ends.
///
/// The protocol is in the article on co-processes. An answer goes out as soon as it is done.
package struct CoProcess<Answering: Responder>: Sendable {
  private let responder: Answering
  private let limit: Int
  private let threads: Int
  private let output = AnswerOutput()

  /// The version of the protocol.
  private static var version: String { "batch/1" }
  /// Creates a process.
  ///
  /// - Parameters:
  ///   - responder: What answers.
  ///   - limit: How many bytes a text may have; `nil` is what any input may have.
  ///   - threads: How many requests are answered at a time. With several, answers come in any order.
  package init(_ responder: Answering, limit: Int?, threads: Int) {
    self.responder = responder
    self.limit = limit ?? InputFile.sizeLimit
    self.threads = threads
  }

  /// Answers until the input ends.
  package func run() {
    Termination.endsInput()
    var reader = RequestReader(limit: limit) { key in
      key == "protocol" || Answering.Settings.setting(key) != nil
    }
    guard threads > 1 else {
      while let event = reader.next() { answer(event) }
      return
    }
    let queue = RequestQueue(limit: threads * 2)
    let workers = Termination.withSignalsBlocked {
      ThreadGroup(count: threads) {
        while let event = queue.take() { answer(event) }
      }
    }
    while let event = reader.next() { queue.add(event) }
    queue.end()
    workers.join()
  }

  private func answer(_ event: RequestReader.Event) {
    switch event {
    case .request(let header, let text): output.write(answer(header, text), for: header.id)
    case .tooLong(let header):
      let message = "the text is longer than \(limit) bytes: it was passed over"
      output.write(.error("max-input", message), for: header.id)
    case .cutOff(let header):
      let message = "the input ended before LENGTH bytes of text had come"
      output.write(.error("length", message), for: header.id)
    case .noHeader(let id, let after):
      let message =
        id == nil
        ? "a line is no header: LENGTH before it was wrong, and some text may have been left out"
        : "this is no header: it needs ID, LENGTH and words like key=value"
      var answer = Answer.error(id == nil ? "length" : "header", message)
      if let after { answer.words.append(("after", after)) }
      output.write(answer, for: id ?? "-")
    }
  }

  private func answer(_ header: RequestHeader, _ text: [UInt8]) -> Answer {
    guard let words = header.words else {
      return .error("header", "the words behind LENGTH cannot be read: write key=value")
    }
    let versions = words.filter { $0.key == "protocol" }
    var answer =
      versions.allSatisfy { $0.value == Self.version }
      ? responder.answer(text, words: words.filter { $0.key != "protocol" })
      : .error("protocol", "this program speaks \(Self.version)")
    if !versions.isEmpty { answer.words.append(("protocol", Self.version)) }
    return answer
  }
}
