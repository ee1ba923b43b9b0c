/// Files at the end of a command line that the argument parser need not see: it takes the square of
/// their number, four seconds for ten thousand.
public struct TrailingFiles {
  /// What is left for the parser: the options and the first files.
  public let arguments: [String]
  /// The files behind them.
  public let files: [String]

  /// How many arguments without a `-` are parsed all the same: an option's values may be among them,
  /// and whether there is one file or more may matter.
  private static let parsed = 100

  /// Splits a program's arguments.
  public init(_ arguments: [String]) {
    let options = arguments.lastIndex { $0.utf8.first == UInt8(ascii: "-") } ?? -1
    let end = min(options + 1 + Self.parsed, arguments.count)
    self.arguments = Array(arguments[..<end])
    files = Array(arguments[end...])
  }
}
