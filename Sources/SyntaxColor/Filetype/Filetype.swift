/// The names people write for filetypes.
enum Filetype {
  /// Files among `syntax/*.vim` that define no filetype.
  static let notSyntaxFiles: Set<String> = [
    "synload", "syncolor", "nosyntax", "manual", "hitest", "2html", "colortest", "syntax",
  ]

  /// Returns the filetypes a written name may mean, best first: the name as written, in lower
  /// case, then what it is short for. A name that Vim knows is never taken for a short one.
  static func candidates(for name: String) -> [String] {
    guard !name.isEmpty, name.utf8.allSatisfy(isAllowed) else { return [] }
    let lower = name.lowercased()
    var result = [name]
    if lower != name { result.append(lower) }
    if let full = aliases[lower] { result += full.split(separator: " ").map(String.init) }
    return result
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x23, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  /// What short names stand for; of several the first that has a definition.
  private static let aliases: [String: String] = [
    "js": "javascript", "mjs": "javascript", "cjs": "javascript", "node": "javascript",
    "jsx": "javascriptreact javascript", "ts": "typescript", "mts": "typescript",
    "tsx": "typescriptreact typescript",
    "py": "python", "python3": "python", "py3": "python", "python2": "python",
    "rb": "ruby", "pl": "perl", "pm": "perl", "perl5": "perl",
    "bat": "dosbatch", "cmd": "dosbatch", "batch": "dosbatch", "patch": "diff", "udiff": "diff",
    "shell": "sh", "bash": "sh", "ksh": "sh", "console": "sh", "shellscript": "sh",
    "csharp": "cs", "c#": "cs", "c++": "cpp", "cxx": "cpp", "cc": "cpp", "hpp": "cpp", "h": "c",
    "objective-c": "objc", "objectivec": "objc", "m": "objc",
    "javascriptreact": "javascript", "typescriptreact": "typescript",
    "hcl": "terraform conf", "tf": "terraform conf", "rs": "rust", "golang": "go", "kt": "kotlin",
    "hs": "haskell", "ml": "ocaml", "ex": "elixir", "exs": "elixir", "erl": "erlang",
    "clj": "clojure", "el": "lisp", "elisp": "lisp", "emacs-lisp": "lisp", "cl": "lisp",
    "common-lisp": "lisp", "scm": "scheme", "md": "markdown", "mkd": "markdown",
    "yml": "yaml", "htm": "html", "xhtml": "html", "erb": "eruby", "rhtml": "eruby",
    "makefile": "make", "mk": "make", "gnumakefile": "make", "docker": "dockerfile",
    "latex": "tex", "viml": "vim", "vimscript": "vim", "ini": "dosini", "cfg": "dosini",
    "powershell": "ps1", "pwsh": "ps1", "f90": "fortran", "f77": "fortran", "delphi": "pascal",
    "assembly": "asm", "assembler": "asm", "nasm": "asm", "mysql": "sql", "plsql": "sql",
    "postgresql": "sql", "postgres": "sql", "sqlite": "sql", "htaccess": "apache",
    "jsonc": "json", "json5": "json", "sass": "scss",
  ]
}
