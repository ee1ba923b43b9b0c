public import ArgumentParser
import HatenaText
import Threading

/// On how many threads code is coloured.
public struct ThreadOptions: ParsableArguments {
  /// The number given.
  @Option(
    help: ArgumentHelp(
      "Colour code on N threads (default: one for each processor).", valueName: "N"))
  public var jobs: Int?

  /// How many threads can be asked for.
  public static let range = 1...1024

  /// Creates the options with their defaults.
  public init() {}

  /// The number of threads.
  public var count: Int { jobs ?? Workers.processorCount }

  /// Checks the number.
  public func validate() throws {
    if let jobs, !Self.range.contains(jobs) {
      throw ValidationError(
        "--jobs is a number from \(Self.range.lowerBound) to \(Self.range.upperBound).")
    }
  }
}
