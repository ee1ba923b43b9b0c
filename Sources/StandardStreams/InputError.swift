/// Why a file could not be read.
public struct InputError: Error {
  /// What to tell a person.
  public let message: String
}
