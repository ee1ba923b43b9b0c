package import ArgumentParser

/// A command whose last arguments are files.
package protocol FileCommand: ParsableCommand {
  /// The files.
  var files: [String] { get set }
}

extension FileCommand {
  /// Parses the arguments and runs the command, or what else they ask for.
  package static func run(_ arguments: Arguments) throws {
    var command = try parseAsRoot(arguments.options)
    if var program = command as? Self {
      program.files += arguments.files
      command = program
    }
    try command.run()
  }
}
