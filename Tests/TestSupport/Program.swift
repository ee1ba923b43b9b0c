public import Foundation

/// A built program, found beside the tests.
public struct Program: Sendable {
  /// What a run gave.
  public struct Run: Sendable {
    /// Standard output.
    public let output: [UInt8]
    /// Standard error.
    public let errors: String
    /// The exit status.
    public let status: Int32
    /// Standard output as a string.
    public var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The system's shell, to run programs with pipes and limits.
  public static let shell = Program(path: "/bin/sh")

  private let url: URL
  /// Finds a program by its name.
  public init(_ name: String) {
    url = Self.url(of: name)
  }

  /// Where a program of that name is.
  public static func url(of name: String) -> URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name)
  }

  /// Uses a program that is somewhere else.
  public init(path: String) {
    url = URL(fileURLWithPath: path)
  }

  /// A program that the tests need and the machine lacks.
  public struct Missing: Error, CustomStringConvertible {
    /// What to tell a person.
    public let description: String
  }

  /// Finds a program on the path.
  public static func installed(_ name: String) throws -> Program {
    guard let program = Program(onPath: name) else {
      throw Missing(description: "These tests need \(name): run Scripts/bootstrap --tests.")
    }
    return program
  }

  /// Where it is.
  public var path: String { url.path }

  /// Finds a program on the path; `nil` where there is none.
  init?(onPath name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard
      let path = folders.map({ "\($0)/\(name)" })
        .first(where: FileManager.default.isExecutableFile)
    else { return nil }
    url = URL(fileURLWithPath: path)
  }

  /// Runs the program to its end, or ends it when it takes longer than `timeLimit` seconds.
  ///
  /// - Parameters:
  ///   - arguments: The command line behind the program.
  ///   - input: What it finds on standard input.
  ///   - pieceSize: How many bytes it finds there at a time, or `nil` for a file with all of them.
  ///   - environment: Variables to add to the tests' own.
  ///   - timeLimit: Seconds.
  /// - Returns: What it wrote, and its exit status.
  /// - Throws: Where it cannot be started.
  public func run(
    _ arguments: [String] = [], input: [UInt8] = [], inPiecesOf pieceSize: Int? = nil,
    environment: [String: String] = [:], timeLimit: Double = 600
  ) throws -> Run {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "hatenatext-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files instead of pipes: nothing can fill up and wait.
    let paths = ["in", "out", "err"].map { folder.appending(path: $0) }
    for path in paths { try Data().write(to: path) }
    try Data(input).write(to: paths[0])
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let pipe = Pipe()
    process.standardInput = pieceSize == nil ? try FileHandle(forReadingFrom: paths[0]) : pipe
    process.standardOutput = try FileHandle(forWritingTo: paths[1])
    process.standardError = try FileHandle(forWritingTo: paths[2])
    try process.run()
    let identifier = process.processIdentifier
    let end = DispatchWorkItem { kill(identifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + timeLimit, execute: end)
    if let pieceSize { try Self.write(input, inPiecesOf: pieceSize, to: pipe) }
    process.waitUntilExit()
    end.cancel()
    return Run(
      output: [UInt8](try Data(contentsOf: paths[1])),
      errors: String(decoding: try Data(contentsOf: paths[2]), as: UTF8.self),
      status: process.terminationStatus)
  }

  private static func write(_ input: [UInt8], inPiecesOf size: Int, to pipe: Pipe) throws {
    for start in stride(from: 0, to: input.count, by: size) {
      try pipe.fileHandleForWriting.write(
        contentsOf: Data(input[start..<min(start + size, input.count)]))
    }
    try pipe.fileHandleForWriting.close()
  }
}
