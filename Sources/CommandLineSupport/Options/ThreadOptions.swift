package import ArgumentParser

/// On how many threads code is colored.
package struct ThreadOptions: ParsableArguments {
  /// The number given.
  @Option(
    help: ArgumentHelp(
      "Color code on N threads (default: one for each processor).", valueName: "N"))
  package var jobs: Int?

  /// How many threads can be asked for.
  package static let range = 1...1024

  /// Creates the options with their defaults.
  package init() {}

  /// Checks the number.
  package func validate() throws {
    if let jobs, !Self.range.contains(jobs) {
      throw ValidationError(
        "--jobs is a number from \(Self.range.lowerBound) to \(Self.range.upperBound).")
    }
  }
}
