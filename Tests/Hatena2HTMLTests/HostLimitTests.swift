import TestSupport
import Testing

/// What a host allows: each limit has a status of its own, and what was written stays whole lines.
struct `A host's limits` {
  private let quotes = Array(String(repeating: ">>\n", count: 3_000).utf8)

  @Test(arguments: [["hatena2html"], ["syntaxcolor", "-f", "c"]])
  func `refuse an input of one byte more`(command: [String]) throws {
    let program = Program(command[0])
    let arguments = command.dropFirst() + ["--max-input", "100"]
    let allowed = try program.run(Array(arguments), input: Array(repeating: 0x61, count: 100))
    #expect(allowed.status == 0)
    let run = try program.run(Array(arguments), input: Array(repeating: 0x61, count: 101))
    #expect(run.status == 81)
    #expect(
      run.errors == "\(command[0]): cannot read standard input: it is larger than 100 bytes\n")
  }

  @Test func `end an output with a whole line`() throws {
    let program = Program("hatena2html")
    let whole = try program.run(input: quotes).output
    #expect(whole.count > 100_000)
    for limit in [0, 1, 20, 1_000, 65_536, whole.count - 1] {
      let run = try program.run(["--max-output", "\(limit)"], input: quotes)
      #expect(run.status == 82)
      #expect(run.output.count <= limit)
      #expect(whole.starts(with: run.output))
      #expect(run.output.isEmpty || run.output.last == 0x0A)
      let next = whole[run.output.count...].firstIndex(of: 0x0A) ?? whole.count
      #expect(next >= limit, "more lines would have been allowed")
    }
    let run = try program.run(["--max-output", "\(whole.count)"], input: quotes)
    #expect(run.status == 0)
    #expect(run.output == whole)
  }

  @Test(arguments: [
    (["--max-output", "1000"], 82), (["--max-seconds", "0.01"], 83), (["--max-memory", "1M"], 84),
  ])
  func `leave the old file, and no other`(limit: [String], status: Int) throws {
    let folder = try Folder()
    try folder.write("old", to: "out")
    // Standard input that does not end until the limit is hit.
    let run = try Program.shell.run(
      [
        "-c", "cd \"$1\"; shift; (printf '>>\\n%.0s' $(seq 500); sleep 1) | \"$@\"", "sh",
        folder.path, Program("hatena2html").path, "-o", "out",
      ] + limit)
    #expect(Int(run.status) == status)
    #expect(run.errors.hasPrefix("hatena2html: th"))
    #expect(try Program.shell.run(["-c", "cat '\(folder.path("out"))'"]).text == "old")
    #expect(try folder.files() == ["out"])
  }

  @Test func `are said in numbers with units`() throws {
    let program = Program("hatena2html")
    let kilobyte = [UInt8](repeating: 0x61, count: 1_024)
    #expect(try program.run(["--max-input", "1K"], input: kilobyte).status == 0)
    #expect(try program.run(["--max-input=1k"], input: kilobyte + [0x61]).status == 81)
    for value in ["", "-1", "1T", "1.5", "K"] {
      #expect(try program.run(["--max-output=\(value)"], input: []).status == 64, "\(value)")
    }
    for value in ["", "-1", "0", "1,5", "inf", "nan"] {
      #expect(try program.run(["--max-seconds=\(value)"], input: []).status == 64, "\(value)")
    }
  }

  @Test func `that no one hits change nothing`() throws {
    let diary = try Corpus.bytes("diary/server-move.hatena")
    let program = Program("hatena2html")
    let limits = ["--max-input=1G", "--max-output=1G", "--max-seconds=100", "--max-memory=8G"]
    let run = try program.run(limits, input: diary)
    #expect(run.status == 0)
    #expect(run.output == (try program.run(input: diary)).output)
  }
}
