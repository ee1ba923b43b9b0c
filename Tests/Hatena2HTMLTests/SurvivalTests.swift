import Foundation
import TestSupport
import Testing

/// What may happen to a program around it: each must end with the right status and message and
/// leave no file half written.
struct `A program` {
  /// The arguments each program needs to read a text from standard input.
  private static let commands = [["hatena2html"], ["syntaxcolor", "--filetype", "c"]]

  /// Runs a shell script with `"$@"` as the program and its arguments, in a folder of its own, and
  /// returns what is in the folder afterwards too.
  private func run(
    _ command: [String], _ script: String
  ) throws -> (run: Program.Run, files: [String]) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.shell.run(
      ["-c", "cd \"$1\" || exit; shift; \(script)", "sh", folder.path]
        + [Program(command[0]).path] + command.dropFirst(), timeLimit: 120)
    return (run, try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted())
  }

  @Test(arguments: commands)
  func `says that standard output is closed`(command: [String]) throws {
    let (run, _) = try run(command, "echo a | \"$@\" >&-")
    #expect(
      run.errors == "\(command[0]): cannot write standard output: Bad file descriptor\n")
    #expect(run.status == 74)
  }

  @Test(arguments: commands)
  func `says that standard input is closed`(command: [String]) throws {
    let (run, files) = try run(command, "\"$@\" -o out <&-")
    #expect(run.errors == "\(command[0]): cannot read standard input: Bad file descriptor\n")
    #expect(run.status == 66)
    #expect(files.isEmpty)
  }

  @Test(arguments: commands)
  func `writes no message into a file when standard error is closed`(command: [String]) throws {
    let (run, files) = try run(
      command, "\"$@\" missing -o out 2>&-; echo $?; echo a | \"$@\" -o out 2>&- && cat out")
    #expect(run.text.hasPrefix("66\n"))
    #expect(!run.text.contains("cannot"))
    #expect(files == ["out"])
  }

  @Test(arguments: commands)
  func `says that the disk is full`(command: [String]) throws {
    let (run, _) = try run(command, "echo a | \"$@\" > /dev/full")
    #expect(run.errors == "\(command[0]): cannot write standard output: No space left on device\n")
    #expect(run.status == 74)
  }

  @Test(arguments: commands)
  func `leaves the old file when the new one becomes too large`(command: [String]) throws {
    let script = """
      echo old > out; head -c 200000 /dev/zero > in; ulimit -f 1
      "$@" in -o out; echo $?; cat out
      """
    let (run, files) = try run(command, script)
    #expect(run.errors == "\(command[0]): cannot write out: File too large\n")
    #expect(run.text == "74\nold\n")
    #expect(files == ["in", "out"])
  }

  @Test(arguments: commands)
  func `names what it cannot read and reads the others`(command: [String]) throws {
    let script = """
      echo Q > good; mkdir folder; ln -s loop loop
      "$@" folder good loop missing good/x /proc/self/mem good
      """
    let (run, _) = try run(command, script)
    let reasons = [
      "folder: Is a directory", "loop: Too many levels of symbolic links",
      "missing: No such file or directory", "good/x: Not a directory",
      "/proc/self/mem: Input/output error",
    ]
    #expect(run.errors == reasons.map { "\(command[0]): cannot read \($0)\n" }.joined())
    #expect(run.text.filter { $0 == "Q" }.count == 2)
    #expect(run.status == 66)
  }

  @Test(arguments: commands)
  func `keeps the old file when an input cannot be read`(command: [String]) throws {
    let (run, files) = try run(
      command, "echo old > out; echo a > in; \"$@\" in missing -o out; echo $?; cat out")
    #expect(run.text == "66\nold\n")
    #expect(files == ["in", "out"])
  }

  @Test(arguments: commands)
  func `refuses an output that is a directory or below a file`(command: [String]) throws {
    let (run, files) = try run(
      command, "mkdir d; echo > f; echo a | \"$@\" -o d; echo $?; echo a | \"$@\" -o f/x; echo $?")
    #expect(run.text == "73\n73\n")
    #expect(
      run.errors == """
        \(command[0]): cannot write d: Is a directory
        \(command[0]): cannot write f/x: Not a directory

        """)
    #expect(files == ["d", "f"])
  }

  @Test(arguments: commands)
  func `takes ten thousand files`(command: [String]) throws {
    let script = """
      i=0; while [ $i -lt 100 ]; do echo "x$i" > f$i; i=$((i + 1)); done
      all="$(echo f*)"; some=
      i=0; while [ $i -lt 100 ]; do some="$some $all"; i=$((i + 1)); done
      ulimit -n 64; "$@" $some | grep -o 'x[0-9]*' | sort | uniq -c | sort -u -k1,1n
      """
    let (run, _) = try run(command, script)
    #expect(run.errors.isEmpty)
    #expect(run.text.split(separator: " ").first == "100")
    #expect(run.text.split(separator: "\n").count == 1)
  }

  @Test(arguments: commands)
  func `ends quietly when its reader has seen enough`(command: [String]) throws {
    let script = """
      head -c 100000 /dev/zero | tr '\\0' '\\n' | sed 's/^/a/' > in
      { "$@" in; echo $? > status; } | head -n 1 > /dev/null; cat status
      """
    let (run, _) = try run(command, script)
    #expect(run.text == "141\n")
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: commands, ["HUP", "INT", "TERM"])
  func `ended by a signal removes its unfinished file`(command: [String], signal: String) throws {
    // The program waits for the pipe's other end with its file made. Where SIGINT was ignored, as
    // it is in a shell's background jobs, a shell can't have it back; Perl can.
    let script = """
      mkfifo in; echo old > out
      perl -e '$SIG{\(signal)} = "DEFAULT"; exec @ARGV' "$@" -o out < in & exec 3> in
      until [ -e out.$!.tmp ] || ! kill -0 $!; do :; done
      kill -\(signal) $!; wait $!; echo $?; cat out
      """
    let (run, files) = try run(command, script)
    let number = ["HUP": 129, "INT": 130, "TERM": 143][signal]
    #expect(run.text == "\(number ?? 0)\nold\n")
    #expect(files == ["in", "out"])
  }

  @Test(arguments: commands)
  func `is not kept by what a killed process of its number left`(command: [String]) throws {
    let script = """
      echo old > out; echo a > in
      sh -c 'echo > out.$$.tmp; exec "$@" in -o out' sh "$@"
      """
    let (run, files) = try run(command, script)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
    #expect(files == ["in", "out"])
  }

  @Test(arguments: commands)
  func `goes on where the signal is ignored`(command: [String]) throws {
    let script = """
      mkfifo in; trap '' HUP
      "$@" -o out < in & exec 3> in
      until [ -e out.$!.tmp ] || ! kill -0 $!; do :; done
      kill -HUP $!; echo a >&3; exec 3>&-; wait $!; echo $?
      """
    let (run, files) = try run(command, script)
    #expect(run.text == "0\n")
    #expect(files == ["in", "out"])
  }
}
