import Foundation
import Testing

@testable import SyntaxColor

struct `A directory of files` {
  private let folder: URL
  private let files: DirectoryFiles

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let root = folder.appending(path: "root")
    let manager = FileManager.default
    try manager.createDirectory(
      at: root.appending(path: "syntax/sub"), withIntermediateDirectories: true)
    for path in ["root/syntax/b.vim", "root/syntax/a.vim", "root/syntax/sub/c.vim", "outside.vim"] {
      try Data("x".utf8).write(to: folder.appending(path: path))
    }
    for (link, target) in [("out.vim", "../../outside.vim"), ("in.vim", "a.vim"), ("up", "../..")] {
      try manager.createSymbolicLink(
        atPath: root.appending(path: "syntax/\(link)").path, withDestinationPath: target)
    }
    files = DirectoryFiles(root: root.path)
  }

  @Test(arguments: [
    ("syntax/a.vim", true), ("syntax/in.vim", true), ("syntax/./a.vim", true),
    ("syntax/nosuch.vim", false), ("syntax", false), ("", false), ("../outside.vim", false),
    ("syntax/../../outside.vim", false), ("syntax/out.vim", false),
    ("syntax/up/outside.vim", false),
    ("/etc/passwd", false), ("syntax/a.vim\u{0}", false),
  ])
  func `is never left`(path: String, isRead: Bool) {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect((files.contents(of: path) != nil) == isRead)
  }

  @Test(arguments: [
    ("syntax/*.vim", ["syntax/a.vim", "syntax/b.vim", "syntax/in.vim"]),
    ("syntax/*/*.vim", ["syntax/sub/c.vim"]), ("syntax/a.vim", ["syntax/a.vim"]), ("../*", []),
    ("/*", []), ("nosuch/*", []),
  ])
  func `lists what a pattern matches, sorted`(pattern: String, paths: [String]) {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(files.paths(matching: pattern) == paths)
  }
}
