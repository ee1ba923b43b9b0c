/// Guesses a filetype from the content alone, as Vim's `scripts.vim` does
/// (`:help new-filetype-scripts`).
///
/// Where Vim would say nothing, or only that it looks like a configuration file, a few tells of
/// our own follow (`<?php`, `#!/usr/bin/env swift`).
public enum FiletypeDetection {
  /// Returns the filetype, or `nil` where the content has no tell.
  ///
  /// - Parameter code: The bytes of the source; only its first lines are looked at.
  /// - Returns: A name as in Vim's 'filetype'.
  public static func filetype(of code: [UInt8]) -> String? {
    let opening = Opening(code)
    if opening[0].hasPrefix("#!") {
      if let found = Interpreters.filetype(opening) { return found }
    } else if let found = ContentTells.vim(opening) {
      return found
    }
    return ContentTells.beyondVim(opening) ?? (opening.looksLikeConfiguration ? "conf" : nil)
  }

  /// The first lines of a text.
  struct Opening {
    private let lines: [String]

    /// Takes the first lines; of a long line only its beginning is looked at.
    init(_ code: [UInt8]) {
      let start = code.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      var lines: [String] = []
      var index = start
      while lines.count < 10, index < code.count {
        let end = code[index...].prefix(16_384).firstIndex(of: Byte.lineFeed)
        let line = code[index..<(end ?? min(index + 16_384, code.count))]
        let text = line.last == Byte.carriageReturn ? line.dropLast() : line
        lines.append(String(decoding: text.prefix(1_000), as: UTF8.self))
        index = (end ?? code.count - 1) + 1
      }
      self.lines = lines
    }

    /// A line, counted from 0; empty behind the last.
    subscript(index: Int) -> String { index < lines.count ? lines[index] : "" }

    /// The lines there are, ten at most.
    var all: [String] { lines }

    /// Vim takes a text for a configuration file if one of its first five lines is a `#` comment.
    var looksLikeConfiguration: Bool { lines.prefix(5).contains { $0.hasPrefix("#") } }
  }
}
