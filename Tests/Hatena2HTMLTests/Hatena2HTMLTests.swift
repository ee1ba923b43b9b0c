import Foundation
import TestSupport
import Testing

struct `hatena2html` {
  private let program = Program("hatena2html")

  private func folder() throws -> URL {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  private func page(_ body: String) -> String {
    "<div class=\"section\">\n\t\(body)\n</div>"
  }

  @Test func `renders every case of the corpus byte for byte`() throws {
    for example in try NotationCase.all() {
      let run = try program.run(arguments(example.options), input: Array(example.input.utf8))
      #expect(run.output == Array(example.html.utf8), "\(example.id)")
      #expect(run.status == 0)
    }
  }

  /// The flags of a case's options.
  private func arguments(_ options: NotationCase.Settings) -> [String] {
    var arguments = ["--time-zone", options.timeZone ?? "UTC"]
    func add(_ flag: String, _ value: String?) {
      if let value, !value.isEmpty { arguments += [flag, value] }
    }
    add("--permalink", options.permalink)
    add("--base-uri", options.baseURI)
    add("--section-anchor", options.sectionAnchor)
    add("--indent-level", options.indentLevel.map(String.init))
    add("--link-target", options.links?.target)
    for name in options.disabledNodes ?? [] { add("--disable-node", name) }
    for (name, scheme) in options.links?.schemes ?? [:] {
      add("--scheme-target", scheme.target.map { "\(name)=\($0)" })
    }
    if let disabled = options.links?.disabled { arguments += ["--disable-scheme"] + disabled }
    return arguments
  }

  @Test func `reads files in order and adds no newline`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["a", "b"].map { folder.appending(path: $0).path }
    for file in files { try Data(file.suffix(1).utf8).write(to: URL(fileURLWithPath: file)) }
    let run = try program.run(files)
    #expect(run.text == page("<p>a</p>") + page("<p>b</p>"))
  }

  @Test func `takes several names and leaves files alone`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "x").path
    try Data("**a\n***b\n:c:d".utf8).write(to: URL(fileURLWithPath: file))
    let run = try program.run(["--disable-node", "h4", "h5", file, "--disable-node", "dl"])
    #expect(run.status == 0)
    #expect(run.text.contains("*a</h3>"))
    #expect(run.text.contains("**b</h3>"))
    #expect(run.text.contains("<p>:c:d</p>"))
  }

  @Test func `names a file it cannot read, renders the others and exits with 66`() throws {
    let run = try program.run(["/nonexistent/diary", "-", "/"], input: Array("a".utf8))
    #expect(run.text == page("<p>a</p>"))
    #expect(run.errors.contains("cannot read /nonexistent/diary: No such file or directory"))
    #expect(run.errors.contains("cannot read /: Is a directory"))
    #expect(run.status == 66)
  }

  @Test(arguments: [
    ["--nonsense"], ["--disable-node", "h9"], ["--scheme-target", "id"], ["--indent-level", "x"],
    ["--indent-level", "1001"], ["--time-zone", "Nowhere"], ["--disable-scheme", "gopher"],
  ])
  func `exits with 64 on wrong usage`(arguments: [String]) throws {
    let run = try program.run(arguments)
    #expect(run.status == 64)
    #expect(!run.errors.isEmpty)
    #expect(run.output.isEmpty)
  }

  @Test func `writes a file whole or not at all`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "out.html")
    try Data("old".utf8).write(to: file)
    #expect(try program.run(["-o", file.path], input: Array("a".utf8)).status == 0)
    #expect(try String(contentsOf: file, encoding: .utf8) == page("<p>a</p>"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.html"])
  }

  @Test func `says that a full disk is full`() throws {
    let run = try program.run(["-o", "/dev/full"], input: Array("a".utf8))
    #expect(run.status == 74)
    #expect(run.errors == "hatena2html: cannot write /dev/full: No space left on device\n")
  }

  @Test func `says what it cannot create`() throws {
    let run = try program.run(["-o", "/nonexistent/out"], input: Array("a".utf8))
    #expect(run.status == 73)
    #expect(run.errors.contains("cannot write /nonexistent/out: No such file or directory"))
  }

  @Test func `prints diagnostics beside the output`() throws {
    let run = try program.run(["--diagnostics"], input: Array("a\n>>\nb".utf8))
    #expect(run.errors.hasPrefix("standard input:2:1: warning: block quote is not closed"))
    #expect(run.text.contains("<blockquote>"))
    #expect(try program.run([], input: Array("a\n>>\nb".utf8)).output == run.output)
  }

  @Test func `writes the tree as JSON`() throws {
    let run = try program.run(["--ast"], input: Array("id:alice".utf8))
    let tree = try JSONSerialization.jsonObject(with: Data(run.output))
    #expect((tree as? [String: Any])?["type"] as? String == "document")
  }

  @Test func `takes the system's time zone`() throws {
    let run = try program.run(
      [], input: Array("*1188540000*x".utf8), environment: ["TZ": "Asia/Tokyo"])
    #expect(run.text.contains(">15:00<"))
  }

  @Test(arguments: [
    ("Asia/Tokyo", 1_188_540_000, "15:00"), ("UTC", 1_188_540_000, "06:00"),
    ("America/New_York", 1_188_540_000, "02:00"), ("America/New_York", 1_200_000_000, "16:20"),
    ("America/New_York", 4_000_000_000, "03:06"), ("JST-9", 1_188_540_000, "15:00"),
    ("EST5EDT,M3.2.0,M11.1.0", 1_188_540_000, "02:00"),
    ("EST5EDT,M3.2.0,M11.1.0", 1_200_000_000, "16:20"),
    ("<+0545>-5:45", 1_188_540_000, "11:45"), ("Australia/Sydney", 1_200_000_000, "08:20"),
  ])
  func `shows times of a zone`(zone: String, seconds: Int, clock: String) throws {
    let run = try program.run(["--time-zone", zone], input: Array("*\(seconds)*x".utf8))
    #expect(run.text.contains(">\(clock)<"))
  }

  @Test(arguments: ["", "Nowhere/At All", "../../etc/passwd", "/etc/localtime", "AB1", "JST-9x"])
  func `refuses a zone that does not exist`(zone: String) throws {
    #expect(try program.run(["--time-zone", zone]).status == 64)
  }

  @Test func `leaves bytes that are not UTF-8 alone`() throws {
    let bytes: [UInt8] = [0xFF, 0xE3, 0x81, 0x00]
    let run = try program.run([], input: bytes)
    let start = Array("<div class=\"section\">\n\t<p>".utf8)
    #expect(run.output == start + bytes + Array("</p>\n</div>".utf8))
  }

  @Test func `shows examples and its version`() throws {
    let help = try program.run(["--help"])
    #expect(help.status == 0)
    #expect(help.text.contains("hatena2html --disable-node h4 h5"))
    #expect(try program.run(["--version"]).text == "0.1.0\n")
  }
}
