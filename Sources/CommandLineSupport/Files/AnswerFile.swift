import HatenaText

/// A file of answers to what documents want to know, one address a line.
enum AnswerFile {
  /// The status for a file that holds something else: `EX_DATAERR`.
  private static let malformed: Int32 = 65

  /// Reads a file; an error names the place in it.
  static func read(_ path: String) throws(ProgramError) -> Answers {
    let bytes = try InputFile.read(path).get()
    do throws(Answers.LineError) { return try Answers(jsonLines: bytes) } catch {
      let place = LineTable(bytes).position(of: error.offset)
      throw ProgramError(
        message: "\(path):\(place.line):\(place.column): \(error.message)", status: malformed)
    }
  }
}
