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
    ("actionscript", "ActionScript", "as as3", "*.as"),
    ("ada", "Ada", "ada95 ada2012", "*.adb *.ads *.ada"),
    ("apache", "Apache configuration", "htaccess", ".htaccess httpd.conf apache2.conf"),
    ("asciidoc", "AsciiDoc", "adoc", "*.adoc *.asciidoc *.asc"),
    ("asm", "Assembly", "assembly assembler gas", "*.s *.S *.asm"),
    ("astro", "Astro component", "", "*.astro"),
    ("awk", "AWK", "", "*.awk"),
    ("bib", "BibTeX", "bibtex biblatex", "*.bib"),
    ("blade", "Blade template", "", "*.blade.php"),
    ("bzl", "Starlark", "starlark bazel", "*.bzl *.star BUILD BUILD.bazel WORKSPACE"),
    ("c", "C", "h", "*.c *.h"),
    ("clojure", "Clojure", "clj", "*.clj *.cljs *.cljc *.edn"),
    ("cmake", "CMake", "", "CMakeLists.txt *.cmake"),
    ("cobol", "COBOL", "cob cbl", "*.cob *.cbl *.cpy"),
    ("console", "Console session", "shell-session shellsession session terminal", "*.console"),
    ("coq", "Coq", "rocq gallina", "*.coq"),
    ("cpp", "C++", "c++ cxx cc hpp", "*.cpp *.cxx *.cc *.hpp *.hh"),
    ("crontab", "Crontab", "cron", "crontab *.crontab *.cron"),
    ("crystal", "Crystal", "cr", "*.cr"),
    ("cs", "C#", "csharp c#", "*.cs"),
    ("css", "CSS", "", "*.css"),
    ("csv", "Comma-separated values", "", "*.csv"),
    ("cucumber", "Gherkin", "gherkin feature", "*.feature"),
    ("cuda", "CUDA", "cu", "*.cu *.cuh"),
    ("cue", "CUE", "cuelang", "*.cue"),
    ("cypher", "Cypher", "neo4j cql", "*.cypher *.cyp"),
    ("d", "D", "dlang", "*.d *.di"),
    ("dart", "Dart", "", "*.dart"),
    ("desktop", "Desktop entry", "", "*.desktop *.directory"),
    ("dhall", "Dhall", "", "*.dhall"),
    ("diff", "Diff", "patch udiff", "*.diff *.patch"),
    ("dockerfile", "Dockerfile", "docker", "Dockerfile Containerfile *.dockerfile"),
    ("dosbatch", "Windows batch file", "bat cmd batch", "*.bat *.cmd"),
    ("dosini", "INI file", "ini cfg", "*.ini"),
    ("dot", "Graphviz DOT", "graphviz gv", "*.dot *.gv"),
    ("editorconfig", "EditorConfig", "", ".editorconfig"),
    ("elixir", "Elixir", "ex exs", "*.ex *.exs"),
    ("elm", "Elm", "", "*.elm"),
    ("env", "Environment file", "dotenv", ".env .env.local .env.example *.env"),
    ("erlang", "Erlang", "erl", "*.erl *.hrl"),
    ("eruby", "Embedded Ruby", "erb rhtml", "*.erb *.rhtml"),
    ("fennel", "Fennel", "fnl", "*.fnl *.fnlm"),
    ("fish", "fish shell", "fishshell", "*.fish"),
    ("forth", "Forth", "4th gforth", "*.fth *.4th *.forth *.frt"),
    ("fortran", "Fortran", "f90 f77", "*.f90 *.f95 *.f03 *.f *.for"),
    ("fsharp", "F#", "f# fs fsx", "*.fs *.fsx *.fsi"),
    ("gitcommit", "Git commit message", "", "COMMIT_EDITMSG"),
    ("gitconfig", "Git configuration", "gitmodules", ".gitconfig .gitmodules gitconfig"),
    ("gitignore", "Git ignore list", "ignore dockerignore", ".gitignore .dockerignore .npmignore"),
    ("gitrebase", "Git rebase list", "git-rebase", "git-rebase-todo"),
    ("glsl", "GLSL", "shader", "*.glsl *.vert *.frag *.geom *.comp *.tesc *.tese"),
    ("go", "Go", "golang", "*.go"),
    ("graphql", "GraphQL", "gql", "*.graphql *.graphqls *.gql"),
    ("groovy", "Groovy", "gradle", "*.groovy *.gradle Jenkinsfile"),
    ("haml", "Haml", "", "*.haml"),
    ("handlebars", "Handlebars template", "hbs mustache", "*.hbs *.handlebars *.mustache"),
    ("haskell", "Haskell", "hs", "*.hs"),
    ("hatena", "Hatena notation", "", "*.hatena"),
    ("hlsl", "HLSL", "", "*.hlsl *.hlsli *.fx *.fxh"),
    ("html", "HTML", "htm xhtml", "*.html *.htm *.xhtml"),
    ("http", "HTTP message", "", "*.http *.rest"),
    ("hy", "Hy", "hylang", "*.hy"),
    ("idris", "Idris", "idris2", "*.idr"),
    ("java", "Java", "", "*.java"),
    ("javascriptreact", "JavaScript with JSX", "jsx", "*.jsx"),
    ("javascript", "JavaScript", "js mjs cjs node", "*.js *.mjs *.cjs"),
    (
      "jinja", "Jinja template", "jinja2 j2 twig django htmldjango nunjucks njk",
      "*.jinja *.jinja2 *.j2 *.twig *.njk"
    ),
    ("jproperties", "Java properties", "properties", "*.properties"),
    ("json", "JSON", "jsonc json5", "*.json *.jsonc *.json5"),
    ("jsonnet", "Jsonnet", "libsonnet", "*.jsonnet *.libsonnet"),
    ("julia", "Julia", "jl", "*.jl"),
    ("just", "Just recipes", "justfile", "justfile Justfile .justfile *.just"),
    ("kdl", "KDL document", "", "*.kdl"),
    ("kotlin", "Kotlin", "kt", "*.kt *.kts"),
    ("lean", "Lean", "lean4", "*.lean"),
    ("less", "Less", "", "*.less"),
    ("liquid", "Liquid template", "", "*.liquid"),
    ("lisp", "Lisp", "el elisp emacs-lisp cl common-lisp", "*.lisp *.el *.cl"),
    ("llvm", "LLVM IR", "llvm-ir ll", "*.ll"),
    ("lua", "Lua", "", "*.lua"),
    ("make", "Makefile", "makefile mk gnumakefile", "Makefile makefile GNUmakefile *.mk"),
    ("markdown", "Markdown", "md mkd", "*.md *.markdown"),
    ("matlab", "MATLAB", "", "startup.m *.matlab"),
    ("mediawiki", "MediaWiki markup", "wiki wikitext", "*.mediawiki *.wiki *.wikitext"),
    ("mermaid", "Mermaid diagram", "mmd", "*.mmd *.mermaid"),
    ("meson", "Meson", "", "meson.build meson.options meson_options.txt"),
    ("messages", "Log file", "log syslog", "*.log syslog"),
    ("metal", "Metal", "msl", "*.metal"),
    ("nasm", "NASM assembly", "yasm", "*.nasm"),
    ("nginx", "nginx configuration", "", "nginx.conf"),
    ("nim", "Nim", "nimrod", "*.nim *.nims *.nimble"),
    ("ninja", "Ninja", "", "*.ninja"),
    ("nix", "Nix", "nixos", "*.nix"),
    ("nu", "Nushell", "nushell nuscript", "*.nu"),
    ("objc", "Objective-C", "objective-c objectivec m", "*.m"),
    ("ocaml", "OCaml", "ml", "*.ml *.mli"),
    ("octave", "GNU Octave", "", ".octaverc *.octave"),
    ("opencl", "OpenCL C", "ocl", "*.opencl *.ocl"),
    ("org", "Org", "org-mode orgmode", "*.org"),
    ("pascal", "Pascal", "delphi", "*.pas *.dpr"),
    ("passwd", "User accounts", "group shadow", "passwd group shadow gshadow"),
    ("perl", "Perl", "pl pm perl5", "*.pl *.pm *.t"),
    ("php", "PHP", "", "*.php"),
    ("plantuml", "PlantUML diagram", "puml uml", "*.puml *.plantuml *.pu *.iuml"),
    ("pod", "Perl documentation", "", "*.pod"),
    ("prolog", "Prolog", "swi-prolog swiprolog", "*.prolog *.plt *.pro"),
    ("promql", "PromQL", "prometheus openmetrics", "*.promql"),
    ("proto", "Protocol Buffers", "protobuf", "*.proto"),
    ("ps1", "PowerShell", "powershell pwsh", "*.ps1 *.psm1"),
    ("pug", "Pug", "jade", "*.pug *.jade"),
    ("puppet", "Puppet", "pp", "*.pp"),
    ("purescript", "PureScript", "purs", "*.purs"),
    ("python", "Python", "py python3 py3 python2", "*.py *.pyi"),
    ("r", "R", "", "*.r *.R"),
    ("racket", "Racket", "rkt", "*.rkt *.rktl *.rktd"),
    ("razor", "Razor page", "cshtml blazor", "*.cshtml *.razor"),
    ("robot", "Robot Framework", "robotframework", "*.robot *.resource"),
    ("ron", "Rusty Object Notation", "", "*.ron"),
    ("rst", "reStructuredText", "restructuredtext rest", "*.rst"),
    ("ruby", "Ruby", "rb", "*.rb *.gemspec Gemfile Rakefile"),
    ("rust", "Rust", "rs", "*.rs"),
    ("sass", "Sass", "", "*.sass"),
    ("scala", "Scala", "", "*.scala *.sbt"),
    ("scheme", "Scheme", "scm", "*.scm *.ss"),
    ("scss", "SCSS", "", "*.scss"),
    ("sh", "Shell", "shell bash ksh shellscript", "*.sh *.bash *.ksh .bashrc .profile"),
    ("solidity", "Solidity", "sol", "*.sol"),
    ("sparql", "SPARQL", "", "*.rq *.ru *.sparql"),
    ("sql", "SQL", "mysql plsql postgresql postgres pgsql sqlite sqlite3 tsql mssql", "*.sql"),
    (
      "sshconfig", "OpenSSH configuration", "ssh-config ssh_config sshdconfig sshd_config",
      "ssh_config sshd_config"
    ),
    ("st", "Smalltalk", "smalltalk squeak pharo", "*.st"),
    ("stylus", "Stylus", "styl", "*.styl *.stylus"),
    ("sudoers", "sudo rules", "", "sudoers"),
    ("svelte", "Svelte component", "", "*.svelte"),
    ("svg", "SVG", "", "*.svg"),
    ("swift", "Swift", "", "*.swift"),
    ("systemd", "systemd unit", "", "*.service *.socket *.timer *.target *.mount *.path *.slice"),
    ("systemverilog", "SystemVerilog", "sv", "*.sv *.svh"),
    ("tcl", "Tcl", "tk expect", "*.tcl *.tk *.tm"),
    ("terraform", "Terraform", "hcl tf tofu opentofu", "*.tf *.tfvars *.hcl"),
    ("conf", "Configuration file", "", "*.conf"),
    ("tex", "TeX", "latex", "*.tex *.sty *.cls"),
    ("text", "Plain text", "txt plain plaintext", "*.txt *.text"),
    ("textile", "Textile", "", "*.textile"),
    ("toml", "TOML", "", "*.toml"),
    ("turtle", "Turtle", "ttl trig n-triples", "*.ttl *.trig *.nt"),
    ("typescriptreact", "TypeScript with JSX", "tsx", "*.tsx"),
    ("typescript", "TypeScript", "ts mts", "*.ts *.mts *.cts"),
    ("typst", "Typst", "typ", "*.typ"),
    ("vb", "Visual Basic", "vbnet vb.net vbscript vbs vba visualbasic", "*.vb *.vbs *.bas"),
    ("verilog", "Verilog", "", "*.v *.vh"),
    ("vhdl", "VHDL", "vhd", "*.vhd *.vhdl"),
    ("vim", "Vim script", "viml vimscript", "*.vim .vimrc"),
    ("vue", "Vue component", "", "*.vue"),
    ("wast", "WebAssembly text", "wat webassembly wasm", "*.wat *.wast"),
    ("wgsl", "WGSL", "webgpu", "*.wgsl"),
    ("xml", "XML", "", "*.xml *.xsd *.xsl"),
    ("yaml", "YAML", "yml", "*.yaml *.yml"),
    ("zig", "Zig", "", "*.zig *.zon"),
    ("zsh", "Z shell", "", "*.zsh .zshrc .zprofile"),
  ]
}
