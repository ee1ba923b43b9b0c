import Foundation
import Testing

struct `The C library` {
  @Test func `is imported in one place, so that a musl system needs no other`() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var direct: [String] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      if text.contains(/import (Glibc|Musl|Darwin)\b/) { direct.append(file.lastPathComponent) }
    }
    #expect(direct == ["CLibrary.swift"])
  }
}
