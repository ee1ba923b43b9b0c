package import ArgumentParser

/// A process that stays and answers requests, and what a host allows it.
package struct CoProcessOptions: ParsableArguments {
  /// Whether requests are answered.
  @Flag(help: "Answer requests on standard input until it ends, as a co-process.")
  package var batch = false

  /// The largest input.
  @Option(
    help: ArgumentHelp("Refuse an input of more bytes (K, M and G are units).", valueName: "N"))
  package var maxInput: String?

  /// The largest output.
  @Option(help: ArgumentHelp("Write no more bytes than that.", valueName: "N"))
  package var maxOutput: String?

  /// The longest time.
  @Option(
    help: ArgumentHelp("End what takes longer: the last resort of a host.", valueName: "S"))
  package var maxSeconds: String?

  /// The most memory.
  @Option(help: ArgumentHelp("End where more memory is needed.", valueName: "N"))
  package var maxMemory: String?

  /// Creates the options with their defaults.
  package init() {}

  /// The limits as values.
  package var limits: LimitSettings {
    var limits = LimitSettings()
    limits.maxInput = maxInput.flatMap(LimitSettings.byteCount)
    limits.maxOutput = maxOutput.flatMap(LimitSettings.byteCount)
    limits.maxSeconds = maxSeconds.flatMap(LimitSettings.seconds)
    limits.maxMemory = maxMemory.flatMap(LimitSettings.byteCount)
    return limits
  }

  /// Checks that the limits are numbers.
  package func validate() throws {
    for (name, text) in [
      ("--max-input", maxInput), ("--max-output", maxOutput), ("--max-memory", maxMemory),
    ] {
      if let text, LimitSettings.byteCount(text) == nil {
        throw ValidationError("\(name) is a number of bytes, such as 1000000 or 10M.")
      }
    }
    if let maxSeconds, LimitSettings.seconds(maxSeconds) == nil {
      throw ValidationError("--max-seconds is a number of seconds, such as 10 or 0.5.")
    }
  }
}
