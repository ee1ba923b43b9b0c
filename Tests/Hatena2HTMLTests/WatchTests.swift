import TestSupport
import Testing

struct `hatena2html watching a file` {
  @Test func `renders it again whenever it changes`() throws {
    let folder = try Folder()
    try folder.write("first", to: "diary.txt")
    let program = try RunningProgram(
      "hatena2html", ["--watch", folder.path("diary.txt"), "-o", folder.path("out.html")],
      in: folder)
    defer { program.end() }
    func appears(_ text: String) -> Bool {
      RunningProgram.eventually {
        (try? folder.text("out.html"))?.contains("<p>\(text)</p>") == true ? true : nil
      } ?? false
    }
    #expect(appears("first"))
    try folder.write("second", to: "diary.txt")
    #expect(appears("second"))
    try folder.write("third", to: "new.txt")
    try folder.replace("diary.txt", with: "new.txt")
    #expect(appears("third"), "an editor may put a new file in the old one's place")
  }
}
