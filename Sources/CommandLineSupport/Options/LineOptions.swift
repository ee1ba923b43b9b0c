public import ArgumentParser
package import HatenaPage

/// How the lines of code are shown.
package struct LineOptions: ParsableArguments {
  /// Whether lines are numbered.
  @Flag(help: "Number the lines of code that has a type; copying leaves the numbers out.")
  package var lineNumbers = false

  /// Lines to point out.
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Point out lines: 3,7-9 of the first block of code, 2:1-4 of the second; repeatable.",
      valueName: "LINES"))
  package var highlightLines: [LineMarks] = []

  /// Creates the options with their defaults.
  package init() {}
}

extension LineMarks: ExpressibleByArgument {
  /// Reads `3,7-9` or `2:3,7-9`.
  package init?(argument: String) { self.init(argument) }
}
