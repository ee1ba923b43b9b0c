/// Counts the bytes of an output and refuses what goes beyond its limit.
package struct LimitedOutput: Sendable {
  private let limit: Int
  private var written = 0

  /// Starts to count; without a limit there is none.
  package init(_ limit: Int?) { self.limit = limit ?? .max }

  /// Passes a piece on.
  ///
  /// Throws where the piece goes beyond the limit; then no part of it is passed on.
  package mutating func count(_ piece: [UInt8], _ pass: ([UInt8]) throws(ProgramError) -> Void)
    throws(ProgramError)
  {
    guard piece.count <= limit - written else {
      throw ProgramError(
        message: "the output is longer than \(limit) bytes", status: ProgramError.outputLimit)
    }
    written += piece.count
    try pass(piece)
  }
}
