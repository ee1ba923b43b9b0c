import CLibrary
import Threading

/// Standard output for answers: each goes out whole and at once.
final class AnswerOutput: Sendable {
  private let turn = Lock(())

  /// Writes an answer; where that fails nobody listens any more, and the program ends.
  func write(_ answer: Answer, for id: String) {
    let bytes = answer.written(for: id)
    turn.withLock { _ in
      do throws(ProgramError) {
        try OutputFile.write(bytes, to: STDOUT_FILENO, named: nil)
      } catch {
        StandardError.write(error.message)
        System.exit(error.status)
      }
    }
  }
}
