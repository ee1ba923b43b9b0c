/// Why a file could not be read.
public struct InputError: Error, CustomStringConvertible {
  /// What to tell a person.
  public let message: String

  /// What to tell a person.
  public var description: String { message }

  /// The exit status that says so: `EX_NOINPUT` of `sysexits.h`.
  public static let status: Int32 = 66

  /// Ends the program, which is called `program`, with the message and the status.
  public func exit(_ program: String) -> Never {
    OutputError(message: message, status: Self.status).exit(program)
  }
}
