import ArgumentParser
import CommandLineSupport
import HatenaText

/// Lists what texts want to know of pages elsewhere, one address a line, in the form of `--titles`.
struct QuestionList {
  let writer: DocumentWriter
  /// How the entries of exports are read; `nil` where the files are documents.
  let entries: EntryWriter?

  /// Writes the questions that the answers at hand leave open, each address once.
  ///
  /// What one file wants to know of an address counts together with what another does. A file that
  /// cannot be read is reported, and the others are read.
  func write(_ inputs: [BatchInput], to output: String?) throws {
    var questions: [Question] = []
    var places: [String: Int] = [:]
    var failed = false
    for input in inputs {
      switch InputFile.read(input.path) {
      case .success(let bytes):
        for document in documents(bytes, in: input.dialect) {
          for question in writer.options.answers.unanswered(document.questions) {
            if let place = places[question.url] {
              questions[place].facts.formUnion(question.facts)
            } else {
              places[question.url] = questions.count
              questions.append(question)
            }
          }
        }
      case .failure(let error):
        failed = true
        StandardError.write("hatena2html: \(error.message)")
      }
    }
    if failed, output != nil { throw ExitCode(ProgramError.unreadable) }
    var file = try OutputFile(path: output)
    for question in questions { try file.write(question.jsonLine) }
    try file.close()
    if failed { throw ExitCode(ProgramError.unreadable) }
  }

  private func documents(_ bytes: [UInt8], in dialect: Dialect?) -> [Document] {
    guard let entries else { return [writer.document(bytes, in: dialect)] }
    return entries.entries(bytes).flatMap { entries.documents(of: $0.0, in: dialect) }
  }
}
