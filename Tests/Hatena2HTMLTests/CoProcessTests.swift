import Foundation
import TestSupport
import Testing

struct `A co-process` {
  @Test(arguments: try Corpus.jsonLines("batch/exchanges.jsonl", as: Exchange.self))
  func `answers as the exchanges say`(exchange: Exchange) throws {
    let run = try Program(exchange.program).run(
      ["--batch"] + exchange.arguments, input: Array(exchange.input.utf8),
      environment: ["TZ": "UTC"])
    #expect(Exchange.answers(in: run.output) == exchange.answers)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test(arguments: try Corpus.jsonLines("batch/exchanges.jsonl", as: Exchange.self))
  func `answers the same when bytes come one by one`(exchange: Exchange) throws {
    let run = try Program(exchange.program).run(
      ["--batch"] + exchange.arguments, input: Array(exchange.input.utf8), inPiecesOf: 1,
      environment: ["TZ": "UTC"])
    #expect(Exchange.answers(in: run.output) == exchange.answers)
  }

  /// Requests for every program of the corpus, and the filter's output for each.
  private func requests() throws -> (input: [UInt8], expected: [String: String]) {
    var input: [UInt8] = []
    var expected: [String: String] = [:]
    for file in Corpus.files(under: "highlight", ending: "") where !file.hasSuffix(".spans") {
      guard let filetype = file.split(separator: "/").dropFirst().first, expected.count < 30,
        let code = try? Corpus.bytes(file)
      else { continue }
      let id = "r\(expected.count)"
      input += Array("\(id) \(code.count) filetype=\(filetype)\n".utf8) + code
      expected[id] = try Program("syntaxcolor").run(["-f", String(filetype)], input: code).text
    }
    return (input, expected)
  }

  @Test(arguments: [["--jobs", "1"], ["--jobs", "4"]])
  func `gives what the filter gives, on any number of threads`(jobs: [String]) throws {
    let (input, expected) = try requests()
    let run = try Program("syntaxcolor").run(["--batch"] + jobs, input: input)
    let answers = try #require(Exchange.answers(in: run.output))
    #expect(answers.count == expected.count)
    for answer in answers { #expect(answer.text == expected[answer.id], "\(answer.id)") }
    let ids = answers.map(\.id)
    if jobs == ["--jobs", "1"] {
      #expect(ids == ids.sorted { Int($0.dropFirst()) ?? 0 < Int($1.dropFirst()) ?? 0 })
    }
  }

  @Test(arguments: 0..<40)
  func `answers the last request whatever came before it`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "1 6 filetype=c\nint a;", "1 3 filetype=c\nint a;", "1 60 filetype=c\nint a;\n", "\n", "\r\n",
      "1 6 filetype=c\nint a;\n", "nonsense", "1 6 what=c\nint a;", "1 x\n", "int main(void) {\n",
      "\"",
      "1 5 title=\"\nabcde", " 9 9 ", "\u{0}\u{1F}", "あ\n", "- 3\nabc", "-1 -1\n",
    ]
    let noise = (0..<8).map { _ in pieces[Int.random(in: pieces.indices, using: &generator)] }
    // Longer than a text that a wrong LENGTH takes in.
    let long = "\n99 206 filetype=c\nint z;" + String(repeating: " ", count: 200)
    let input = noise.joined() + long + "\n77 6 filetype=c\nint b;"
    let run = try Program("syntaxcolor").run(["--batch"], input: Array(input.utf8))
    let last = try #require(Exchange.answers(in: run.output)?.last, "\(noise)")
    #expect(last.id == "77", "\(noise)")
    #expect(last.text == "<span class=\"synType\">int</span> b;")
    #expect(run.status == 0)
  }

  @Test func `answers each request before the next comes`() throws {
    let script = """
      mkfifo in out; "$1" --batch < in > out & exec 3> in 4< out
      for i in 1 2 3; do
        printf '%s 6 filetype=c\\nint a;' $i >&3; read -r line <&4; echo "$line"; head -c 35 <&4; echo
      done
      exec 3>&-; wait $!; echo $?
      """
    let folder = try Folder()
    let run = try Program.installed("bash").run(
      ["-c", "cd '\(folder.path)'; \(script)", "bash", Program("syntaxcolor").path], timeLimit: 60)
    let answer = "ok 35 filetype=c\n<span class=\"synType\">int</span> a;\n"
    #expect(run.text == "1 \(answer)2 \(answer)3 \(answer)0\n")
  }

  @Test(arguments: ["TERM", "INT", "HUP"], [["--jobs", "1"], ["--jobs", "3"]])
  func `ends at a signal as at the end of its input`(signal: String, jobs: [String]) throws {
    let script = """
      mkfifo in; perl -e '$SIG{\(signal)} = "DEFAULT"; exec @ARGV' "$@" < in > out &
      exec 3> in; printf '1 6 filetype=c\\nint a;2 9\\nin' >&3
      until [ -s out ]; do sleep 0.1; done; kill -\(signal) $!; wait $!; echo $?; cat out
      """
    let folder = try Folder()
    let program = [Program("syntaxcolor").path, "--batch"] + jobs
    let run = try Program.shell.run(
      ["-c", "cd '\(folder.path)'; \(script)", "sh"] + program, timeLimit: 60)
    #expect(run.text == "0\n1 ok 35 filetype=c\n<span class=\"synType\">int</span> a;")
  }

  @Test func `has clients in other languages that do what they say`() throws {
    let check = Corpus.repository.appending(path: "Examples/check").path
    let programs = URL(fileURLWithPath: Program("syntaxcolor").path).deletingLastPathComponent()
    let run = try Program.installed("bash").run([check, programs.path], timeLimit: 120)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("perl: ok"))
  }

  @Test(arguments: [
    ["file"], ["-o", "x"], ["--diagnostics"], ["--jobs", "0"], ["--max-input", "many"],
  ])
  func `refuses what does not go with it`(arguments: [String]) throws {
    for program in ["syntaxcolor", "hatena2html"] {
      #expect(try Program(program).run(["--batch"] + arguments).status == 64, "\(program)")
    }
  }
}
