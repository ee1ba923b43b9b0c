import Foundation
import SyntaxColor
import TestSupport
import Testing

struct `hatena2html --standalone` {
  private let program = Program("hatena2html")

  /// Runs the program on files with these names and texts.
  private func run(_ arguments: [String], files: [(String, String)]) throws -> Program.Run {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = files.map { folder.appending(path: $0.0) }
    for (path, file) in zip(paths, files) { try Data(file.1.utf8).write(to: path) }
    return try program.run(
      arguments.map { $0.replacing("FOLDER", with: folder.path) } + paths.map(\.path))
  }

  @Test func `writes one page of all files, titled by the first`() throws {
    let run = try run(["--standalone"], files: [("a", "*[x]One & <b>\na"), ("b", "*Two\n日")])
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(run.text.contains("<title>One &amp;"))
    #expect(run.text.components(separatedBy: "<main>").count == 2)
    #expect(run.text.components(separatedBy: "class=\"section\"").count == 3)
    #expect(run.text.hasSuffix("</div>\n</main>\n</body>\n</html>\n"))
  }

  @Test func `puts the very same HTML into the page`() throws {
    for diary in try Diary.all() {
      let dialect = ["--dialect", diary.dialect]
      let page = try program.run(dialect + ["--standalone"], input: diary.source)
      let fragment = try program.run(dialect, input: diary.source)
      #expect(page.text.contains("<main>\n\(fragment.text)\n</main>"), "\(diary.name)")
    }
  }

  @Test(arguments: [
    (["--title", "A <b> & \"c\""], "*Headline", "A &lt;b&gt; &amp; &quot;c&quot;"),
    ([], "*</title>x", "x"), ([], "text", "page"), ([], "*a < b", "a &lt; b"),
  ])
  func `takes its title from the option, the first headline or the file`(
    arguments: [String], source: String, title: String
  ) throws {
    let run = try run(["--standalone"] + arguments, files: [("page.txt", source)])
    #expect(run.text.contains("<title>\(title)</title>"))
  }

  @Test func `calls standard input without a headline untitled`() throws {
    let run = try program.run(["--standalone"], input: [0xFF])
    #expect(run.text.contains("<title>Untitled</title>"))
    #expect(run.output.contains(0xFF))
  }

  @Test(arguments: [([], "a", "en"), ([], "aあ", "ja"), (["--lang", "de"], "あ", "de")])
  func `has a language`(arguments: [String], source: String, language: String) throws {
    let run = try program.run(["--standalone"] + arguments, input: Array(source.utf8))
    #expect(run.text.contains("<html lang=\"\(language)\">"))
  }

  @Test func `has the sheets asked for in place of its own`() throws {
    let run = try run(
      [
        "--standalone", "--css", "FOLDER/x", "--css-url", "https://example.com/a.css", "--css-url",
        "b",
      ],
      files: [("x", "p { color: red }")])
    #expect(
      run.text.contains(
        """
        <link rel="stylesheet" href="https://example.com/a.css">
        <link rel="stylesheet" href="b">
        <style>
        p { color: red }</style>
        """))
    #expect(!run.text.contains(".synComment"))
  }

  @Test func `ends with 66 and without output where a sheet cannot be read`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appending(path: "page.html").path
    let run = try program.run(["--standalone", "--css", "/nonexistent/x.css", "-o", output])
    #expect(run.status == 66)
    #expect(
      run.errors == "hatena2html: cannot read /nonexistent/x.css: No such file or directory\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func `leaves no half page where no file can be read`() throws {
    let run = try program.run(["--standalone", "/nonexistent/a"])
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
  }

  @Test(arguments: Theme.all.map(\.name))
  func `knows every theme`(name: String) throws {
    let theme = try #require(Theme(named: name))
    let run = try program.run(["--standalone", "--theme", theme.name])
    #expect(run.text.contains("--page: \(theme.light.page.background.css);"))
    #expect(run.text.contains(".synType { color: \(theme.light.type.color?.css ?? "")"))
  }

  @Test func `names the themes where there is none of that name`() throws {
    let run = try program.run(["--standalone", "--theme", "nope"])
    #expect(run.status == 64)
    for theme in Theme.all { #expect(run.errors.contains(theme.name)) }
  }

  @Test func `lists the themes`() throws {
    let run = try program.run(["--list-themes"])
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.map { $0.prefix { $0 != " " } } == Theme.all.map { $0.name[...] })
    #expect(Theme.all.count >= 5)
  }

  @Test func `numbers and points out lines, in a page or not`() throws {
    let source = Array(">|perl|\nmy $x;\n\n1;\n||<\n>||\na\n||<".utf8)
    let run = try program.run(["--line-numbers", "--highlight-lines", "3"], input: source)
    #expect(
      run.text.contains(
        """
        <code class="numbered"><span class="line"><span class="synStatement">my</span> \
        <span class="synIdentifier">$x</span>;</span>
        <span class="line"></span>
        <span class="line marked"><span class="synConstant">1</span>;</span></code>
        """))
    #expect(run.text.components(separatedBy: "<code").count == 2)
  }

  @Test(arguments: [
    ["--title", "x"], ["--lang", "ja"], ["--theme", "hatena"], ["--css", "x"], ["--css-url", "x"],
    ["--standalone", "--theme", "hatena", "--css-url", "x"], ["--standalone", "--ast"],
    ["--highlight-lines", "0"],
  ])
  func `rejects what makes no sense`(arguments: [String]) throws {
    let run = try program.run(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
  }
}
