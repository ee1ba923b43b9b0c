import Foundation
import TestSupport
import Testing

struct `An input of more than 512 MiB` {
  private static let programs: [(name: String, arguments: [String])] = [
    ("hatena2html", []), ("hatena2html", ["--no-highlight"]), ("syntaxcolor", ["--filetype", "c"]),
  ]

  @Test(arguments: programs)
  func `is refused before it is read, and the other files are not`(
    name: String, arguments: [String]
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (large, small) = (folder.appending(path: "large"), folder.appending(path: "small"))
    try Data().write(to: large)
    let handle = try FileHandle(forWritingTo: large)
    try handle.truncate(atOffset: 1 << 30)
    try handle.close()
    try Data("small".utf8).write(to: small)
    let run = try Program(name).run(arguments + [large.path, small.path])
    #expect(run.errors == "\(name): cannot read \(large.path): it is larger than 512 MiB\n")
    #expect(run.status == 66)
    #expect(run.output == (try Program(name).run(arguments + [small.path]).output))
  }

  @Test(.timeLimit(.minutes(5)), arguments: programs)
  func `is refused from a pipe without the memory growing beyond it`(
    name: String, arguments: [String]
  ) throws {
    let command = ([Program(name).path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let shell = Program(path: "/bin/sh")
    // Twice the limit is what growing by doubling takes, and the program itself is mapped too.
    let run = try shell.run([
      "-c", "ulimit -v 2000000; head -c 1100000000 /dev/zero | \(command)",
    ])
    #expect(run.errors == "\(name): cannot read standard input: it is larger than 512 MiB\n")
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
  }
}
