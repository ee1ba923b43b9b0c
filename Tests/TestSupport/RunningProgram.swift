import Foundation

/// A program that goes on running until it is ended.
public final class RunningProgram {
  private let process = Process()
  private let errors: URL

  /// Starts a built program, with variables added to the tests' own environment.
  public init(
    _ name: String, _ arguments: [String], in folder: Folder, environment: [String: String] = [:]
  ) throws {
    errors = URL(fileURLWithPath: folder.path("errors-\(UUID().uuidString)"))
    try Data().write(to: errors)
    process.executableURL = Program.url(of: name)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
  }

  deinit { end() }

  /// Ends the program.
  ///
  /// It may have the signals blocked that can be: a test's thread has, and hands that down.
  public func end() {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// What it has written to standard error up to now.
  public var errorText: String {
    (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
  }

  /// Asks again and again until there is an answer, for half a minute at the most.
  public static func eventually<Answer>(_ ask: () throws -> Answer?) rethrows -> Answer? {
    for _ in 0..<600 {
      if let answer = try ask() { return answer }
      usleep(50_000)
    }
    return nil
  }
}
