public import ArgumentParser
public import HatenaPage

/// How the lines of code are shown.
public struct LineOptions: ParsableArguments {
  /// Whether lines are numbered.
  @Flag(help: "Number the lines of code that has a type; copying leaves the numbers out.")
  public var lineNumbers = false

  /// Lines to point out.
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Point out lines: 3,7-9 of the first block of code, 2:1-4 of the second; repeatable.",
      valueName: "LINES"))
  public var highlightLines: [LineMarks] = []

  /// Creates the options with their defaults.
  public init() {}

  /// Whether lines are elements of their own.
  public var isNeeded: Bool { lineNumbers || !highlightLines.isEmpty }

  /// All lines to point out.
  public var marks: LineMarks {
    highlightLines.reduce(into: LineMarks()) { $0.formUnion($1) }
  }
}

extension LineMarks: ExpressibleByArgument {
  /// Reads `3,7-9` or `2:3,7-9`.
  public init?(argument: String) { self.init(argument) }
}
