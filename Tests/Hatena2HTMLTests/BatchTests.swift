import TestSupport
import Testing

struct `hatena2html with an output folder` {
  private let program = Program("hatena2html")
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func convert(_ arguments: [String]) throws -> Program.Run {
    try program.run(["--out-dir", folder.path("out")] + arguments)
  }

  @Test func `writes a page for every file and every diary in a folder`() throws {
    try folder.write("a", to: "one.txt")
    try folder.write("b", to: "in/two.hatena")
    try folder.write("c", to: "in/2013/three.txt")
    try folder.write("d", to: "in/picture.png")
    try folder.write("e", to: "in/.hidden.txt")
    let run = try convert([folder.path("one.txt"), folder.path("in")])
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.isEmpty, "no progress where nobody looks on")
    #expect(
      try folder.files("out") == [".hatena2html", "2013/three.html", "one.html", "two.html"])
    #expect(try folder.text("out/two.html") == "<div class=\"section\">\n\t<p>b</p>\n</div>")
  }

  @Test func `writes only what changed`() throws {
    try folder.write("a", to: "in/a.txt")
    try folder.write("b", to: "in/b.txt")
    _ = try convert([folder.path("in")])
    let (a, b) = (try folder.version("out/a.html"), try folder.version("out/b.html"))
    try folder.write("changed", to: "in/a.txt")
    _ = try convert([folder.path("in")])
    #expect(try folder.version("out/a.html") != a)
    #expect(try folder.version("out/b.html") == b)
    // An input that is as it was is not even looked at: its page stays as somebody left it.
    try folder.write("mine", to: "out/b.html")
    _ = try convert([folder.path("in")])
    #expect(try folder.text("out/b.html") == "mine")
    _ = try convert([folder.path("in"), "--force"])
    #expect(try folder.text("out/b.html").contains("<p>b</p>"))
  }

  @Test func `writes all pages anew where an option changed`() throws {
    try folder.write("*a", to: "a.txt")
    _ = try convert([folder.path("a.txt")])
    _ = try convert([folder.path("a.txt"), "--permalink", "/x"])
    #expect(try folder.text("out/a.html").contains("/x#p1"))
  }

  @Test func `says at the end what it could not read and converts the rest`() throws {
    try folder.write("a", to: "a.txt")
    let run = try convert([folder.path("none.txt"), folder.path("a.txt")])
    #expect(run.status == 66)
    #expect(run.errors.contains("cannot read \(folder.path("none.txt"))"))
    #expect(try folder.files("out") == [".hatena2html", "a.html"])
  }

  @Test func `refuses two inputs of one name`() throws {
    try folder.write("a", to: "x/a.txt")
    try folder.write("b", to: "y/a.txt")
    let run = try convert([folder.path("x/a.txt"), folder.path("y/a.txt")])
    #expect(run.status == 64)
    #expect(run.errors.contains("would both be"))
  }

  @Test func `lists the pages with their titles`() throws {
    try folder.write("*A < B", to: "in/a b.txt")
    try folder.write("no headline", to: "in/sub/c.txt")
    _ = try convert([folder.path("in"), "--index"])
    let index = try folder.text("out/index.html")
    #expect(index.contains("<a href=\"a%20b.html\">A &lt; B</a>"))
    #expect(index.contains("<a href=\"sub/c.html\">sub/c</a>"))
  }

  @Test func `gives with many files what it gives with each`() throws {
    for number in 0..<200 {
      try folder.write(
        "*Entry \(number)\n>|perl|\nmy $x = \(number);\n||<\n", to: "in/\(number).txt")
    }
    #expect(try convert([folder.path("in")]).status == 0)
    for number in [0, 99, 199] {
      let single = try program.run([folder.path("in/\(number).txt")])
      #expect(try folder.text("out/\(number).html") == single.text)
    }
  }

  @Test(arguments: [
    ["--index"], ["--force"], ["--drafts"], ["--from", "xml"], ["--out-dir", "x"],
    ["--out-dir", "x", "--ast", "y"], ["--watch", "x"], ["--watch", "-o", "y"],
    ["--from", "mt", "--ast", "y"],
  ])
  func `is not asked for by halves`(arguments: [String]) throws {
    #expect(try program.run(arguments).status == 64)
  }
}
