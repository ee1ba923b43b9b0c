/// What the program in a `#!` line is for.
enum Interpreters {
  /// Returns the filetype of a text whose first line begins with `#!`.
  static func filetype(_ opening: FiletypeDetection.FirstLines) -> String? {
    let name = program(opening[0])
    if isShell(name) {
      // A script that begins as a shell's and hands over to Tcl.
      let handsOver = [opening[1], opening[2], opening[3]].contains { line in
        line.hasPrefix("exec ") && ["tclsh", "wish"].contains { line.contains($0) }
      }
      return handsOver ? "tcl" : "sh"
    }
    if let exact = exactNames[name] { return exact }
    if name.hasPrefix("pike"), name.dropFirst(4).allSatisfy(\.isNumber) { return "pike" }
    if let contained = containedNames.first(where: { name.contains($0.name) }) {
      return contained.filetype
    }
    return endings.first { name.hasSuffix($0.name) }?.filetype
  }

  /// Returns the name of the program: behind the last slash, or what `env` is to start.
  private static func program(_ line: String) -> String {
    var words = line.dropFirst(2).split { $0 == " " || $0 == "\t" }
    guard let first = words.first else { return "" }
    var name = lastComponent(first)
    if name == "env" {
      words.removeFirst()
      let program = words.first { !$0.hasPrefix("-") && !$0.contains("=") }
      name = lastComponent(program ?? "")
    }
    return String(name.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
  }

  private static func lastComponent(_ path: Substring) -> Substring {
    path.split { $0 == "/" || $0 == "\\" }.last ?? ""
  }

  private static func isShell(_ name: String) -> Bool {
    for shell in ["bash", "ksh"] where name.hasPrefix(shell) {
      return name.dropFirst(shell.count).allSatisfy(\.isNumber)
    }
    return name == "sh" || name == "dash"
  }

  /// Names that stand for one filetype.
  private static let exactNames: [String: String] = [
    "csh": "csh", "tcsh": "tcsh", "zsh": "zsh", "tclsh": "tcl", "wish": "tcl", "expectk": "tcl",
    "itclsh": "tcl", "itkwish": "tcl", "expect": "expect", "gnuplot": "gnuplot",
    "groovy": "groovy", "raku": "raku", "rhino": "javascript", "bc": "bc", "wml": "wml",
    "scheme": "scheme", "guile": "scheme", "cfengine": "cfengine", "escript": "erlang",
    "clojure": "clojure", "fish": "fish", "gforth": "forth", "icon": "icon",
    "instantfpc": "pascal",
    // Beyond Vim 9.0.
    "ash": "sh", "mksh": "sh", "swift": "swift", "elixir": "elixir", "Rscript": "r",
    "pwsh": "ps1", "powershell": "ps1", "deno": "typescript", "bun": "typescript",
    "ts": "typescript", "pypy": "python", "pypy3": "python", "runghc": "haskell",
    "stack": "haskell", "kotlin": "kotlin", "java": "java", "dart": "dart", "go": "go",
    "sbcl": "lisp", "clisp": "lisp", "ecl": "lisp", "csi": "scheme", "racket": "racket",
    "bb": "clojure", "fennel": "fennel", "hy": "hy", "emacs": "lisp", "tcc": "c", "rust": "rust",
    "vim": "vim", "nvim": "vim", "julia": "julia", "crystal": "crystal", "erl": "erlang",
    "swipl": "prolog", "rdmd": "d", "nu": "nu", "just": "just",
  ]

  /// Names that tell wherever they stand in the program's name: `python3`, `jruby`.
  private static let containedNames: [(name: String, filetype: String)] = [
    ("lua", "lua"), ("perl", "perl"), ("php", "php"), ("python", "python"), ("ruby", "ruby"),
    ("ocaml", "ocaml"),
  ]

  /// Names that tell at the end of the program's name: `gmake`, `gawk`.
  private static let endings: [(name: String, filetype: String)] = [
    ("make", "make"), ("node", "javascript"), ("nodejs", "javascript"), ("js", "javascript"),
    ("sed", "sed"), ("awk", "awk"), ("haskell", "haskell"), ("scala", "scala"),
  ]
}
