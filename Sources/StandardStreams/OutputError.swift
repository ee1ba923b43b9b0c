/// Why the output could not be written, and the exit status that says so.
public struct OutputError: Error {
  /// What to tell a person.
  public let message: String
  /// The exit status, from `sysexits.h`.
  public let status: Int32

  /// Creates an error.
  public init(message: String, status: Int32) {
    self.message = message
    self.status = status
  }

  /// Ends the program, which is called `program`, with the message and the status.
  public func exit(_ program: String) -> Never {
    StandardError.write("\(program): \(message)")
    System.exit(status)
  }
}
