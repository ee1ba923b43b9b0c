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
    ("apache", "Apache configuration", "htaccess", ".htaccess httpd.conf apache2.conf"),
    ("asm", "Assembly", "assembly assembler nasm", "*.s *.S *.asm"),
    ("astro", "Astro component", "", "*.astro"),
    ("awk", "AWK", "", "*.awk"),
    ("blade", "Blade template", "", "*.blade.php"),
    ("c", "C", "h", "*.c *.h"),
    ("clojure", "Clojure", "clj", "*.clj *.cljs *.cljc *.edn"),
    ("cmake", "CMake", "", "CMakeLists.txt *.cmake"),
    ("cpp", "C++", "c++ cxx cc hpp", "*.cpp *.cxx *.cc *.hpp *.hh"),
    ("crontab", "Crontab", "cron", "crontab *.crontab *.cron"),
    ("cs", "C#", "csharp c#", "*.cs"),
    ("css", "CSS", "", "*.css"),
    ("csv", "Comma-separated values", "", "*.csv"),
    ("dart", "Dart", "", "*.dart"),
    ("desktop", "Desktop entry", "", "*.desktop *.directory"),
    ("diff", "Diff", "patch udiff", "*.diff *.patch"),
    ("dockerfile", "Dockerfile", "docker", "Dockerfile Containerfile *.dockerfile"),
    ("dosbatch", "Windows batch file", "bat cmd batch", "*.bat *.cmd"),
    ("dosini", "INI file", "ini cfg", "*.ini"),
    ("dot", "Graphviz DOT", "graphviz gv", "*.dot *.gv"),
    ("editorconfig", "EditorConfig", "", ".editorconfig"),
    ("elixir", "Elixir", "ex exs", "*.ex *.exs"),
    ("env", "Environment file", "dotenv", ".env .env.local .env.example *.env"),
    ("erlang", "Erlang", "erl", "*.erl *.hrl"),
    ("eruby", "Embedded Ruby", "erb rhtml", "*.erb *.rhtml"),
    ("fortran", "Fortran", "f90 f77", "*.f90 *.f95 *.f03 *.f *.for"),
    ("gitcommit", "Git commit message", "", "COMMIT_EDITMSG"),
    ("gitconfig", "Git configuration", "gitmodules", ".gitconfig .gitmodules gitconfig"),
    ("gitignore", "Git ignore list", "ignore dockerignore", ".gitignore .dockerignore .npmignore"),
    ("gitrebase", "Git rebase list", "git-rebase", "git-rebase-todo"),
    ("go", "Go", "golang", "*.go"),
    ("graphql", "GraphQL", "gql", "*.graphql *.graphqls *.gql"),
    ("groovy", "Groovy", "gradle", "*.groovy *.gradle Jenkinsfile"),
    ("haml", "Haml", "", "*.haml"),
    ("handlebars", "Handlebars template", "hbs mustache", "*.hbs *.handlebars *.mustache"),
    ("haskell", "Haskell", "hs", "*.hs"),
    ("hatena", "Hatena notation", "", "*.hatena"),
    ("html", "HTML", "htm xhtml", "*.html *.htm *.xhtml"),
    ("http", "HTTP message", "", "*.http *.rest"),
    ("java", "Java", "", "*.java"),
    ("javascriptreact", "JavaScript with JSX", "jsx", "*.jsx"),
    ("javascript", "JavaScript", "js mjs cjs node", "*.js *.mjs *.cjs"),
    (
      "jinja", "Jinja template", "jinja2 j2 twig django htmldjango nunjucks njk",
      "*.jinja *.jinja2 *.j2 *.twig *.njk"
    ),
    ("jproperties", "Java properties", "properties", "*.properties"),
    ("json", "JSON", "jsonc json5", "*.json *.jsonc *.json5"),
    ("julia", "Julia", "jl", "*.jl"),
    ("kotlin", "Kotlin", "kt", "*.kt *.kts"),
    ("less", "Less", "", "*.less"),
    ("liquid", "Liquid template", "", "*.liquid"),
    ("lisp", "Lisp", "el elisp emacs-lisp cl common-lisp", "*.lisp *.el *.cl"),
    ("lua", "Lua", "", "*.lua"),
    ("make", "Makefile", "makefile mk gnumakefile", "Makefile makefile GNUmakefile *.mk"),
    ("markdown", "Markdown", "md mkd", "*.md *.markdown"),
    ("matlab", "MATLAB", "", "startup.m *.matlab"),
    ("mermaid", "Mermaid diagram", "mmd", "*.mmd *.mermaid"),
    ("messages", "Log file", "log syslog", "*.log syslog"),
    ("nginx", "nginx configuration", "", "nginx.conf"),
    ("nim", "Nim", "nimrod", "*.nim *.nims *.nimble"),
    ("objc", "Objective-C", "objective-c objectivec m", "*.m"),
    ("ocaml", "OCaml", "ml", "*.ml *.mli"),
    ("octave", "GNU Octave", "", ".octaverc *.octave"),
    ("pascal", "Pascal", "delphi", "*.pas *.dpr"),
    ("passwd", "User accounts", "group shadow", "passwd group shadow gshadow"),
    ("perl", "Perl", "pl pm perl5", "*.pl *.pm *.t"),
    ("php", "PHP", "", "*.php"),
    ("plantuml", "PlantUML diagram", "puml uml", "*.puml *.plantuml *.pu *.iuml"),
    ("pod", "Perl documentation", "", "*.pod"),
    ("proto", "Protocol Buffers", "protobuf", "*.proto"),
    ("ps1", "PowerShell", "powershell pwsh", "*.ps1 *.psm1"),
    ("pug", "Pug", "jade", "*.pug *.jade"),
    ("python", "Python", "py python3 py3 python2", "*.py *.pyi"),
    ("r", "R", "", "*.r *.R"),
    ("razor", "Razor page", "cshtml blazor", "*.cshtml *.razor"),
    ("ruby", "Ruby", "rb", "*.rb *.gemspec Gemfile Rakefile"),
    ("rust", "Rust", "rs", "*.rs"),
    ("sass", "Sass", "", "*.sass"),
    ("scala", "Scala", "", "*.scala *.sbt"),
    ("scheme", "Scheme", "scm", "*.scm *.ss"),
    ("scss", "SCSS", "", "*.scss"),
    ("sh", "Shell", "shell bash ksh console shellscript", "*.sh *.bash *.ksh .bashrc .profile"),
    ("solidity", "Solidity", "sol", "*.sol"),
    ("sql", "SQL", "mysql plsql postgresql postgres sqlite", "*.sql"),
    (
      "sshconfig", "OpenSSH configuration", "ssh-config ssh_config sshdconfig sshd_config",
      "ssh_config sshd_config"
    ),
    ("stylus", "Stylus", "styl", "*.styl *.stylus"),
    ("sudoers", "sudo rules", "", "sudoers"),
    ("svelte", "Svelte component", "", "*.svelte"),
    ("svg", "SVG", "", "*.svg"),
    ("swift", "Swift", "", "*.swift"),
    ("systemd", "systemd unit", "", "*.service *.socket *.timer *.target *.mount *.path *.slice"),
    ("terraform", "Terraform", "hcl tf tofu opentofu", "*.tf *.tfvars *.hcl"),
    ("conf", "Configuration file", "", "*.conf"),
    ("tex", "TeX", "latex", "*.tex *.sty *.cls"),
    ("toml", "TOML", "", "*.toml"),
    ("typescriptreact", "TypeScript with JSX", "tsx", "*.tsx"),
    ("typescript", "TypeScript", "ts mts", "*.ts *.mts *.cts"),
    ("vb", "Visual Basic", "vbnet vb.net vbscript vbs vba visualbasic", "*.vb *.vbs *.bas"),
    ("vim", "Vim script", "viml vimscript", "*.vim .vimrc"),
    ("vue", "Vue component", "", "*.vue"),
    ("xml", "XML", "", "*.xml *.xsd *.xsl"),
    ("yaml", "YAML", "yml", "*.yaml *.yml"),
    ("zig", "Zig", "", "*.zig *.zon"),
    ("zsh", "Z shell", "", "*.zsh .zshrc .zprofile"),
  ]
}
