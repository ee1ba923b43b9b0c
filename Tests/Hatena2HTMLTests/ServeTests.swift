import Foundation
import TestSupport
import Testing

struct `hatena2html serving a preview` {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("*First\nsee id:alice", to: "a.txt")
    try folder.write("*Second", to: "b.txt")
  }

  /// Starts the server at a free port and returns it with the port.
  private func serve(_ names: String...) throws -> (RunningProgram, UInt16) {
    let program = try RunningProgram(
      "hatena2html", ["--serve", "0"] + names.map { folder.path($0) }, in: folder)
    let port = RunningProgram.eventually {
      program.errorText.firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\//).flatMap { UInt16($0.1) }
    }
    return (program, try #require(port))
  }

  private func get(_ path: String, _ port: UInt16, host: String = "localhost") throws -> String {
    let connection = try LoopbackConnection(port: port)
    connection.send("GET \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
    return connection.receive(until: "\u{0}")
  }

  @Test func `shows a file as it is now`() throws {
    let (program, port) = try serve("a.txt")
    defer { program.end() }
    let page = try get("/", port)
    #expect(page.hasPrefix("HTTP/1.1 200"))
    #expect(page.contains("<a href=\"/alice/\">id:alice</a>"))
    try folder.write("*Changed", to: "a.txt")
    #expect(try get("/", port).contains("Changed"))
  }

  @Test func `lists several files`() throws {
    let (program, port) = try serve("a.txt", "b.txt")
    defer { program.end() }
    #expect(try get("/", port).contains("<a href=\"/file/1\">"))
    #expect(try get("/file/1", port).contains("Second"))
  }

  @Test func `tells open pages of a change`() throws {
    let (program, port) = try serve("a.txt")
    defer { program.end() }
    #expect(try get("/", port).contains("new EventSource(\"/changes/0\")"))
    let events = try LoopbackConnection(port: port)
    events.send("GET /changes/0 HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(events.receive(until: "watching").contains("text/event-stream"))
    try folder.write("*Changed", to: "a.txt")
    #expect(events.receive(until: "data: changed").contains("data: changed"))
  }

  @Test func `gives nothing to pages from elsewhere and nothing but its files`() throws {
    let (program, port) = try serve("a.txt")
    defer { program.end() }
    #expect(try get("/", port, host: "evil.example").hasPrefix("HTTP/1.1 403"))
    #expect(try get("/file/1", port).hasPrefix("HTTP/1.1 404"))
    #expect(try get("/file/-1", port).hasPrefix("HTTP/1.1 404"))
    #expect(try get("/../../etc/passwd", port).hasPrefix("HTTP/1.1 404"))
  }

  @Test func `says that a port is taken`() throws {
    let (program, port) = try serve("a.txt")
    defer { program.end() }
    let run = try Program("hatena2html").run(
      ["--serve", "\(port)", folder.path("a.txt")], timeLimit: 60)
    #expect(run.status == 69)
    #expect(run.errors.contains("cannot listen on port \(port)"))
  }

  @Test(arguments: [["--serve"], ["--serve", "99999", "a"], ["--serve", "--nonsense", "a"]])
  func `exits with 64 on wrong usage`(arguments: [String]) throws {
    #expect(try Program("hatena2html").run(arguments, timeLimit: 60).status == 64)
  }
}
