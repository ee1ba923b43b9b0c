import TestSupport
import Testing

/// Articles that show how the programs are called. What is shown is run as it stands, in a folder
/// with the files that it names.
struct `The commands in the documentation` {
  private let folder: Folder

  private static let files = [
    "diary/2007-08-31.hatena": "*[perl]日記\nid:alice\n>|perl|\nprint 1;\n||<\n",
    "diary/2007-09-01.hatena": "*1188600000*Next\ntext\n",
    "diary.txt": "*Title\n[http://example.com/:title=A page]\n",
    "comment.txt": "<b>hi<script>alert(1)</script>\n",
    "script.pl": "my $x = 'a';  # TODO\n",
    "style.css": "body { color: black }\n",
    "export.txt": """
    TITLE: First
    BASENAME: first
    STATUS: Publish
    DATE: 08/31/2007 12:00:00
    -----
    BODY:
    *Code
    -----
    --------

    """,
  ]

  init() throws {
    folder = try Folder()
    for (name, text) in Self.files { try folder.write(text, to: name) }
  }

  @Test(arguments: [
    ("HatenaPage/HatenaPage.docc/GettingStarted.md", 2),
    ("HatenaText/HatenaText.docc/MovingFromTextHatena.md", 2),
    ("HatenaText/HatenaText.docc/MovingFromHatenaBlog.md", 1),
    ("HatenaMarkdown/HatenaMarkdown.docc/MovingABlog.md", 1),
    ("SyntaxColor/SyntaxColor.docc/MovingFromTextVimColor.md", 1),
  ])
  func `work as they are shown`(article: String, count: Int) throws {
    let scripts = try Article(article).examples("sh")
    #expect(scripts.count == count)
    let programs = Program.url(of: "hatena2html").deletingLastPathComponent().path
    for script in scripts {
      let run = try Program.shell.run(
        ["-euc", "cd \"$FOLDER\"\nPATH=\"$PROGRAMS:$PATH\"\n\(script)"],
        environment: ["FOLDER": folder.path, "PROGRAMS": programs])
      #expect(run.status == 0, "\(script)\n\(run.errors)")
    }
    for name in try folder.files() where name.hasSuffix(".html") {
      #expect(try folder.text(name).contains("<"), "\(name)")
    }
  }
}
