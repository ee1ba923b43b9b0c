import Bytes

/// What is known of languages beside their definitions: titles, other names, names of files.
enum LanguageTable {
  /// Files among `syntax/*.vim` that define no language.
  static let notSyntaxFiles: Set<String> = [
    "synload", "syncolor", "nosyntax", "manual", "hitest", "2html", "colortest", "syntax",
  ]

  /// All languages of which something is known; of several for one file name the first that has a
  /// definition is meant.
  static let languages = rows.map { row in
    SyntaxLibrary.Language(
      name: row.name, title: row.title, aliases: words(row.aliases), fileNames: words(row.files))
  }

  /// Returns the language with a filetype's name, with what is known of it.
  static func language(_ filetype: String) -> SyntaxLibrary.Language {
    languages.first { $0.name == filetype }
      ?? SyntaxLibrary.Language(name: filetype, title: filetype, aliases: [], fileNames: [])
  }

  /// Returns the filetypes that a written name is short for, best first.
  static func filetypes(alias name: String) -> [String] {
    filetypesByAlias[name.lowercased()] ?? []
  }

  /// Whether all characters of a written name are those of filetypes: `c++`, `objective-c`.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        Byte.isWord(byte) || "+#-.".utf8.contains(byte)
      }
  }

  private static let filetypesByAlias: [String: [String]] = rows.reduce(into: [:]) { result, row in
    for alias in words(row.aliases) { result[alias, default: []].append(row.name) }
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  /// One language; of several with the same alias the first that has a definition is meant.
  private typealias Row = (name: String, title: String, aliases: String, files: String)

  private static let rows: [Row] = [
    ("apache", "Apache configuration", "htaccess", ".htaccess httpd.conf apache2.conf"),
    ("asm", "Assembly", "assembly assembler nasm", "*.s *.S *.asm"),
    ("awk", "AWK", "", "*.awk"),
    ("c", "C", "h", "*.c *.h"),
    ("clojure", "Clojure", "clj", "*.clj *.cljs *.cljc *.edn"),
    ("cmake", "CMake", "", "CMakeLists.txt *.cmake"),
    ("cpp", "C++", "c++ cxx cc hpp", "*.cpp *.cxx *.cc *.hpp *.hh"),
    ("cs", "C#", "csharp c#", "*.cs"),
    ("css", "CSS", "", "*.css"),
    ("dart", "Dart", "", "*.dart"),
    ("diff", "Diff", "patch udiff", "*.diff *.patch"),
    ("dockerfile", "Dockerfile", "docker", "Dockerfile Containerfile *.dockerfile"),
    ("dosbatch", "Windows batch file", "bat cmd batch", "*.bat *.cmd"),
    ("dosini", "INI file", "ini cfg", "*.ini .editorconfig"),
    ("elixir", "Elixir", "ex exs", "*.ex *.exs"),
    ("erlang", "Erlang", "erl", "*.erl *.hrl"),
    ("eruby", "Embedded Ruby", "erb rhtml", "*.erb *.rhtml"),
    ("fortran", "Fortran", "f90 f77", "*.f90 *.f95 *.f03 *.f *.for"),
    ("gitcommit", "Git commit message", "", "COMMIT_EDITMSG"),
    ("go", "Go", "golang", "*.go"),
    ("groovy", "Groovy", "", "*.groovy *.gradle Jenkinsfile"),
    ("haskell", "Haskell", "hs", "*.hs"),
    ("hatena", "Hatena notation", "", "*.hatena"),
    ("html", "HTML", "htm xhtml", "*.html *.htm *.xhtml"),
    ("java", "Java", "", "*.java"),
    ("javascriptreact", "JavaScript with JSX", "jsx", "*.jsx"),
    ("javascript", "JavaScript", "js mjs cjs node jsx javascriptreact", "*.js *.mjs *.cjs *.jsx"),
    ("json", "JSON", "jsonc json5", "*.json *.jsonc *.json5"),
    ("kotlin", "Kotlin", "kt", "*.kt *.kts"),
    ("lisp", "Lisp", "el elisp emacs-lisp cl common-lisp", "*.lisp *.el *.cl"),
    ("lua", "Lua", "", "*.lua"),
    ("make", "Makefile", "makefile mk gnumakefile", "Makefile makefile GNUmakefile *.mk"),
    ("markdown", "Markdown", "md mkd", "*.md *.markdown"),
    ("nginx", "nginx configuration", "", "nginx.conf"),
    ("objc", "Objective-C", "objective-c objectivec m", "*.m"),
    ("ocaml", "OCaml", "ml", "*.ml *.mli"),
    ("pascal", "Pascal", "delphi", "*.pas *.dpr"),
    ("perl", "Perl", "pl pm perl5", "*.pl *.pm *.t"),
    ("php", "PHP", "", "*.php"),
    ("pod", "Perl documentation", "", "*.pod"),
    ("ps1", "PowerShell", "powershell pwsh", "*.ps1 *.psm1"),
    ("python", "Python", "py python3 py3 python2", "*.py *.pyi"),
    ("r", "R", "", "*.r *.R"),
    ("ruby", "Ruby", "rb", "*.rb *.gemspec Gemfile Rakefile"),
    ("rust", "Rust", "rs", "*.rs"),
    ("scala", "Scala", "", "*.scala *.sbt"),
    ("scheme", "Scheme", "scm", "*.scm *.ss"),
    ("scss", "SCSS", "sass", "*.scss"),
    ("sh", "Shell", "shell bash ksh console shellscript", "*.sh *.bash *.ksh .bashrc .profile"),
    ("sql", "SQL", "mysql plsql postgresql postgres sqlite", "*.sql"),
    ("svg", "SVG", "", "*.svg"),
    ("swift", "Swift", "", "*.swift"),
    ("terraform", "Terraform", "hcl tf", "*.tf *.hcl"),
    ("conf", "Configuration file", "hcl tf", "*.conf"),
    ("tex", "TeX", "latex", "*.tex *.sty *.cls"),
    ("toml", "TOML", "", "*.toml"),
    ("typescriptreact", "TypeScript with JSX", "tsx", "*.tsx"),
    ("typescript", "TypeScript", "ts mts tsx typescriptreact", "*.ts *.mts *.cts *.tsx"),
    ("vim", "Vim script", "viml vimscript", "*.vim .vimrc"),
    ("xml", "XML", "", "*.xml *.xsd *.xsl"),
    ("yaml", "YAML", "yml", "*.yaml *.yml"),
    ("zsh", "Z shell", "", "*.zsh .zshrc .zprofile"),
  ]
}
