import Foundation
import TestSupport
import Testing

struct `syntaxcolor on a terminal` {
  private static let code = "my $x = 1;\n"

  /// Runs the program with a pseudo-terminal as its standard output.
  private func output(
    _ arguments: [String] = [], environment: [String: String]
  ) throws -> String {
    let folder = try Folder()
    try folder.write(Self.code, to: "a.pl")
    var (primary, secondary): (Int32, Int32) = (0, 0)
    try #require(unsafe openpty(&primary, &secondary, nil, nil, nil) == 0)
    defer { close(primary) }
    let terminal = FileHandle(fileDescriptor: secondary, closeOnDealloc: true)
    var variables = ProcessInfo.processInfo.environment
    for name in ["NO_COLOR", "TERM", "COLORTERM", "COLORFGBG"] { variables[name] = nil }
    let process = Process()
    process.executableURL = Program.url(of: "syntaxcolor")
    process.arguments = ["-f", "perl", folder.path("a.pl")] + arguments
    process.environment = variables.merging(environment) { $1 }
    process.standardOutput = terminal
    try process.run()
    process.waitUntilExit()
    // The program is gone, so what it wrote waits there.
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe read(primary, &buffer, buffer.count)
    return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
      .replacingOccurrences(of: "\r\n", with: "\n")
  }

  @Test(arguments: [
    (["TERM": "xterm"], "\u{1B}[33mmy\u{1B}[0m "),
    (["TERM": "xterm-256color"], "\u{1B}[38;5;"),
    (["TERM": "xterm", "COLORTERM": "truecolor"], "\u{1B}[38;2;"),
    (["TERM": "xterm", "NO_COLOR": "1"], code), (["TERM": "dumb"], code),
  ])
  func `writes the colors that it has`(environment: [String: String], start: String) throws {
    #expect(try output(environment: environment).hasPrefix(start))
  }

  @Test func `writes HTML only when asked`() throws {
    let html = try output(["--format", "html"], environment: ["TERM": "xterm"])
    #expect(html.hasPrefix("<span class=\"synStatement\">my</span>"))
    #expect(try output(["--standalone"], environment: ["TERM": "xterm"]).hasPrefix("<!DOCTYPE"))
  }

  @Test func `is told which colors to use`() throws {
    let asked = try output(
      ["--format", "ansi"], environment: ["TERM": "xterm", "NO_COLOR": "1"])
    #expect(asked.hasPrefix("\u{1B}[33mmy"), "what is asked for by name counts more")
    let dark = try output(["--theme", "gruvbox"], environment: ["TERM": "xterm-256color"])
    let light = try output(
      ["--theme", "gruvbox"], environment: ["TERM": "xterm-256color", "COLORFGBG": "0;15"])
    let named = try output(
      ["--theme", "gruvbox", "--background", "light"], environment: ["TERM": "xterm-256color"])
    #expect(dark != light)
    #expect(light == named)
  }

  @Test func `writes HTML into a file or a pipe`() throws {
    let program = Program("syntaxcolor")
    let run = try program.run(["-f", "perl"], input: Array(Self.code.utf8))
    #expect(run.text.hasPrefix("<span class=\"synStatement\">my</span>"))
    let colored = try program.run(
      ["-f", "perl", "--colors", "true"], input: Array(Self.code.utf8))
    #expect(colored.text.hasPrefix("\u{1B}[38;2;"))
  }

  @Test(arguments: [
    ["--colors", "12"], ["--background", "red"], ["--colors", "16", "--format", "html"],
    ["--theme", "gruvbox"], ["--format", "ansi", "--standalone"],
  ])
  func `exits with 64 on wrong usage`(arguments: [String]) throws {
    #expect(try Program("syntaxcolor").run(["-f", "perl"] + arguments).status == 64)
  }
}
