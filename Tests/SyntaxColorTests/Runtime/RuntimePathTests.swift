import Testing

@testable import SyntaxColor

/// In what order files are looked up.
struct `The runtime path` {
  private static func directory(_ root: String, _ paths: [String]) -> DictionaryFiles {
    DictionaryFiles(root: root, files: Dictionary(uniqueKeysWithValues: paths.map { ($0, []) }))
  }

  private static let user = directory(
    "/user", ["syntax/c.vim", "after/syntax/c.vim", "after/syntax/perl.vim", "more/syntax/x.vim"])
  private static let plugin = directory(
    "/plugin", ["syntax/c.vim", "syntax/ruby/a.vim", "after/syntax/c.vim"])
  private static let path = RuntimePath([user, plugin], fallback: BuiltinDefinitions())

  @Test(arguments: [
    (
      "c",
      [
        "/user/syntax/c.vim", "/plugin/syntax/c.vim", "/plugin/after/syntax/c.vim",
        "/user/after/syntax/c.vim",
      ]
    ),
    ("perl", ["builtin/syntax/perl.vim", "/user/after/syntax/perl.vim"]),
    ("ruby", []),
  ])
  func `has built-in files for what no directory has, and 'after' folders behind all`(
    filetype: String, expected: [String]
  ) {
    #expect(Self.path.paths(matching: "syntax/\(filetype).vim") == expected)
  }

  @Test func `takes an 'after' folder once that is given by itself`() {
    let after = Self.directory("/user/after", ["syntax/c.vim"])
    #expect(
      RuntimePath([Self.user, after]).paths(matching: "syntax/c.vim")
        == ["/user/syntax/c.vim", "/user/after/syntax/c.vim"])
  }

  @Test func `is set to directories that lie in those given, others left out`() {
    var path = Self.path
    path.setDirectories(["/user/more", "/etc", "/user/none", "/plugin", "/plugin"])
    #expect(path.directories.map(\.root) == ["/user/more", "/plugin", "/plugin"])
  }

  @Test(arguments: [
    (["doc/help.txt": "*help.txt*\tFor Vim version 9.0.  Last change"], VimVersion.v90),
    (["doc/help.txt": "*help.txt*\tFor Vim version 9.2.  Last change"], .current),
    (["syntax/synload.vim": "\" Last Change:\t2022 Apr 12\n"], .v90),
    (["syntax/synload.vim": "\" Last Change:\t2025 Aug 10\n"], .current), ([:], nil),
  ])
  func `tells the version of Vim's own directory`(
    files: [String: String], expected: VimVersion?
  ) {
    var contents = files.mapValues { Array($0.utf8) }
    #expect(RuntimePath([DictionaryFiles(root: "/a", files: contents)]).systemVersion == nil)
    contents["syntax/syncolor.vim"] = []
    #expect(RuntimePath([DictionaryFiles(root: "/a", files: contents)]).systemVersion == expected)
  }
}

struct `A version of Vim` {
  @Test(arguments: [
    ("9.0", VimVersion.v90), ("9.2", .current), ("9.2.995", .current), ("9.2.0995", .current),
    ("9.1.645", VimVersion(major: 9, minor: 1, patch: 645)),
    ("10.0", VimVersion(major: 10, minor: 0, patch: 0)),
    ("9", nil), ("8.2", nil), ("9.0.1.2", nil), ("9.x", nil), ("", nil), ("9.-1", nil),
  ])
  func `is read from numbers`(text: String, expected: VimVersion?) {
    #expect(VimVersion(text) == expected)
  }

  @Test func `decides about the rules`() {
    #expect(VimVersion("9.1.1076")?.includesKeepTopLevel == false)
    #expect(VimVersion("9.1.1077")?.includesKeepTopLevel == true)
    #expect(VimVersion("9.1.644")?.limitsOneCharacter == false)
    #expect(VimVersion("9.1.645")?.limitsOneCharacter == true)
  }
}
