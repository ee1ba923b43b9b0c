package import ArgumentParser

/// Why a program failed: a message and an exit status.
package struct ProgramError: Error, CustomStringConvertible {
  /// What to tell a person.
  package let message: String
  /// The exit status, from `sysexits.h`.
  package let status: Int32

  /// What to tell a person.
  package var description: String { message }

  /// The status for a file that cannot be read: `EX_NOINPUT`.
  package static let unreadable: Int32 = 66
  /// The status where an input is larger than `--max-input` allows.
  package static let inputLimit: Int32 = 81
  /// The status where an output would be larger than `--max-output` allows.
  package static let outputLimit: Int32 = 82
  /// The status where a run takes longer than `--max-seconds` allows.
  package static let timeLimit: Int32 = 83
  /// The status where a run takes more memory than `--max-memory` allows.
  package static let memoryLimit: Int32 = 84

  /// Creates an error.
  package init(message: String, status: Int32) {
    self.message = message
    self.status = status
  }
}

extension ParsableCommand {
  /// Ends the program with the message and the exit status of an error.
  package static func end(with error: any Error) -> Never {
    guard let error = error as? ProgramError else { exit(withError: error) }
    StandardError.write("\(configuration.commandName ?? ""): \(error.message)")
    System.exit(error.status)
  }
}
