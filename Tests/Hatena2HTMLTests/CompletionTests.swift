import TestSupport
import Testing

struct `Completion in a shell` {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Writes a program's completion script for a shell and returns its path.
  private func script(_ program: String, _ shell: String) throws -> String {
    let run = try Program(program).run(["--generate-completion-script", shell])
    #expect(run.status == 0)
    let name = "\(program).\(shell)"
    try folder.write(run.text, to: name)
    return folder.path(name)
  }

  @Test(arguments: ["hatena2html", "syntaxcolor"])
  func `bash completes options and their values`(program: String) throws {
    let script = try script(program, "bash")
    func completions(_ words: String...) throws -> String {
      let list = ([program] + words).map { "'\($0)'" }.joined(separator: " ")
      return try Program.installed("bash").run([
        "-c",
        """
        source '\(script)'
        COMP_WORDS=(\(list)); COMP_CWORD=\(words.count); COMP_LINE="${COMP_WORDS[*]}"
        COMP_POINT=${#COMP_LINE}; COMP_TYPE=9
        $(complete -p \(program) | sed 's/.*-F \\([^ ]*\\).*/\\1/') \(program) '\(words.last ?? "")' \
          "${COMP_WORDS[COMP_CWORD - 1]}"
        printf '%s\\n' "${COMPREPLY[@]}"
        """,
      ]).text
    }
    #expect(try completions("--stand").contains("--standalone"))
    #expect(try completions("--theme", "gru").contains("gruvbox"))
  }

  @Test(arguments: ["hatena2html", "syntaxcolor"])
  func `fish completes options and their values`(program: String) throws {
    let script = try script(program, "fish")
    func completions(_ line: String) throws -> String {
      try Program.installed("fish").run(
        ["--no-config", "-c", "source '\(script)'; complete -C '\(program) \(line)'"],
        environment: ["HOME": folder.path]
      ).text
    }
    #expect(try completions("--stand").contains("--standalone"))
    #expect(try completions("--theme gru").contains("gruvbox"))
  }

  @Test(arguments: ["hatena2html", "syntaxcolor"])
  func `zsh takes the script and knows the options`(program: String) throws {
    let script = try script(program, "zsh")
    let run = try Program.installed("zsh").run(
      [
        "-f", "-c",
        "autoload -Uz compinit; compinit -D -u; source '\(script)'; functions _\(program)",
      ],
      environment: ["HOME": folder.path])
    #expect(run.text.contains("--standalone"))
    #expect(run.text.contains("gruvbox"))
    #expect(run.errors.isEmpty, "\(run.errors)")
  }
}
