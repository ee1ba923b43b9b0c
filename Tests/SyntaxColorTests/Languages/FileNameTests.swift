import Testing
import TestSupport

@testable import SyntaxColor

/// What the names of files say.
struct `The name of a file` {
  /// One line of `Corpus/detection/names.tsv`: a path, and the filetype that Vim takes an empty file
  /// of that name for.
  struct Example: Sendable {
    let path: String
    let filetype: String?
  }

  private static func examples() throws -> [Example] {
    String(decoding: try Corpus.bytes("detection/names.tsv"), as: UTF8.self)
      .split(separator: "\n").map { line in
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return Example(path: parts[0], filetype: parts[1].isEmpty ? nil : parts[1])
      }
  }

  @Test func `tells what Vim takes it for`() throws {
    let examples = try Self.examples()
    let wrong = examples.filter {
      FiletypeDetection.filetype(ofFileNamed: $0.path) != $0.filetype
    }
    #expect(examples.count >= 500)
    #expect(wrong.map(\.path) == [])
  }

  @Test(arguments: [
    ("main.go", "go"), ("src/lib.rs", "rust"), ("Makefile", "make"), ("a.c.orig", "c"),
    ("config.in", nil), ("x.html.in", "html"), ("a.h~", "c"), ("JUSTFILE", "just"),
    ("/etc/apache2/sites-enabled/a.conf", "apache"), ("/home/me/.git/config", "gitconfig"),
    ("notes", nil), ("", nil), ("/", nil), (".", nil), ("a.hatena", "hatena"),
    ("a.orig.orig.orig.orig.orig", nil),
  ])
  func `is read with its folders, without what copies add`(path: String, filetype: String?) {
    #expect(FiletypeDetection.filetype(ofFileNamed: path) == filetype)
  }

  @Test(arguments: [
    ("a*c", "abbc", true), ("a*c", "abd", false), ("*.[ch]", "x.h", true), ("[^a]?", "ab", false),
    ("[a-c]x", "bx", true), ("a[", "a[", true), ("*/b/*", "/a/b/c/d", true), ("~A*", "aB", true),
    ("*a*b*c*d", String(repeating: "abc", count: 2_000), false), ("**", "", true),
  ])
  func `is compared with patterns`(pattern: String, name: String, matches: Bool) {
    #expect(FileNamePattern(pattern[...]).matches(name[...], name[...]) == matches)
  }

  @Test func `counts where the filetype is to be detected, and the content where it says nothing`()
    throws
  {
    let highlighter = Highlighter()
    let code = "#!/bin/sh\necho 1\n"
    #expect(try highlighter.highlight(code, as: .detected, fileName: "a.py").filetype == "python")
    #expect(try highlighter.highlight(code, as: .detected, fileName: "a").filetype == "sh")
    let latex = "% A note\n\\documentclass{article}\n"
    #expect(try highlighter.highlight(latex, as: .detected, fileName: "a.tex").filetype == "tex")
    let objc = "\n#import <Foundation/Foundation.h>\n"
    #expect(try highlighter.highlight(objc, as: .detected, fileName: "a.m").filetype == "objc")
  }
}
