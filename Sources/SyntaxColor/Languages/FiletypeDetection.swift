import Bytes

/// Guesses a filetype from the content alone, as Vim's `scripts.vim` does
/// (`:help new-filetype-scripts`).
///
/// Where Vim would say nothing, or only that it looks like a configuration file, rules of our own
/// follow: what a text begins with (`<?php`), the shape of the whole (JSON, an INI file), and lines
/// that only one language has (`package main` with `func`). See <doc:GuessingAFiletype>.
public enum FiletypeDetection {
  /// Returns the filetype, or `nil` where the content has no tell.
  ///
  /// - Parameter code: The bytes of the source; only its first eighty lines are looked at.
  /// - Returns: A name as in Vim's 'filetype'.
  public static func filetype(of code: [UInt8]) -> String? {
    let opening = FirstLines(code)
    if opening[0].hasPrefix("#!") {
      if let found = Interpreters.filetype(opening) { return found }
    } else if let found = ContentRules.vim(opening) {
      return found
    }
    return ContentRules.extra(opening) ?? StructureRules.filetype(opening)
      ?? LanguageScores.filetype(opening) ?? (opening.looksLikeConfiguration ? "conf" : nil)
  }

  /// Returns the filetype that the name of a file tells, as Vim takes it.
  ///
  /// - Parameter path: The name, with as many folders before it as are known: Vim takes
  ///   `/etc/apache2/sites-enabled/x` for `apache`.
  /// - Returns: A name as in Vim's 'filetype'; `nil` where the name tells nothing. Where Vim looks at
  ///   the content to choose, it is what Vim takes for an empty file.
  /// - Complexity: O(*n* · *p*), *n* bytes and *p* patterns; names with a known extension take none.
  public static func filetype(ofFileNamed path: String) -> String? {
    FileNameRules.filetype(ofPath: path)
  }

  /// Returns the filetype that the name of a file tells, its content asked where several share the
  /// name.
  static func filetype(of code: [UInt8], fileNamed path: String) -> String? {
    filetype(ofFileNamed: path).map { SharedNames.filetype(named: $0, FirstLines(code)) }
  }

  /// Returns the filetype of code given as a string.
  ///
  /// See ``filetype(of:)-([UInt8])``.
  public static func filetype(of code: String) -> String? { filetype(of: Array(code.utf8)) }

  /// The first lines of a text.
  struct FirstLines {
    private let lines: [String]

    /// Lines that are looked at, in as many bytes at most. Vim looks at ten; a file may begin with
    /// a license, so our own tells take more.
    private static let lineLimit = 80
    private static let byteLimit = 65_536

    /// Takes the first lines; of a long line only its beginning is looked at.
    init(_ code: [UInt8]) {
      let start = ByteOrderMark.length(in: code)
      var lines: [String] = []
      var index = start
      while lines.count < Self.lineLimit, index < min(code.count, Self.byteLimit) {
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

    /// The lines there are, of the first eighty.
    var all: [String] { lines }

    /// Vim takes a text for a configuration file if one of its first five lines is a `#` comment.
    var looksLikeConfiguration: Bool { lines.prefix(5).contains { $0.hasPrefix("#") } }
  }
}
