import Bytes
import HatenaText

/// An export in Movable Type's format, as Hatena Diary and Hatena Blog write it.
///
/// An entry has lines `NAME: VALUE`, then sections (`BODY:`, `COMMENT:` …). A line of five hyphens
/// stands before each section, and a line of eight ends the entry. Such a line counts only if a
/// section or an entry follows it, or if both stand together; otherwise it is part of the text.
///
/// Any bytes are an export: what is not understood is in ``issues``, and no entry is left out.
/// Source: the import and export format in Movable Type's documentation.
public struct Export: Sendable {
  /// The entries in the order of the file.
  public let entries: [Entry]
  /// What was not understood, in the order of the file.
  public let issues: [Issue]

  /// Something in an export that was not understood.
  public struct Issue: Sendable, Hashable {
    /// Its line, from 1.
    public let line: Int
    /// What is odd, and what became of it.
    public let message: String
  }

  /// Reads an export; CR LF line ends count as LF.
  ///
  /// - Complexity: O(*n*).
  public init(parsing bytes: [UInt8]) {
    var reader = ExportReader(ExportLines(bytes))
    entries = reader.entries()
    issues = reader.issues
  }
}

/// The lines of an export.
struct ExportLines {
  let bytes: [UInt8]
  /// Each line without its end.
  let ranges: [Range<Int>]

  init(_ bytes: [UInt8]) {
    var ranges: [Range<Int>] = []
    var start = ByteOrderMark.length(in: bytes)
    for index in bytes.indices where bytes[index] == Byte.lineFeed {
      let hasReturn = index > start && bytes[index - 1] == Byte.carriageReturn
      ranges.append(start..<(hasReturn ? index - 1 : index))
      start = index + 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    self.bytes = bytes
    self.ranges = ranges
  }

  var count: Int { ranges.count }

  subscript(line: Int) -> ArraySlice<UInt8> {
    #if DEBUG
      WorkCount.current?.add(1 + ranges[line].count)
    #endif
    return bytes[ranges[line]]
  }

  /// Returns the lines of a range joined with LF, without blank lines at its end.
  func text(_ lines: Range<Int>) -> [UInt8] {
    var end = lines.upperBound
    while end > lines.lowerBound, ranges[end - 1].isEmpty { end -= 1 }
    var text: [UInt8] = []
    for line in lines.lowerBound..<end {
      if line > lines.lowerBound { text.append(Byte.lineFeed) }
      text += self[line]
    }
    return text
  }

  /// Whether a line has nothing but white space.
  func isBlank(_ line: Int) -> Bool { self[line].allSatisfy(Byte.isBlank) }

  /// Returns the name and the value of a line `NAME: VALUE`; names are capitals, digits, spaces and
  /// hyphens.
  func field(_ line: Int) -> (name: String, value: ArraySlice<UInt8>)? {
    let text = self[line]
    guard let colon = text.firstIndex(of: Byte.colon), colon > text.startIndex else { return nil }
    let name = text[..<colon]
    guard name.allSatisfy(Self.isName), name.contains(where: Byte.isUppercase) else { return nil }
    var value = text[text.index(after: colon)...]
    while let first = value.first, first == Byte.space || first == Byte.tab { value.removeFirst() }
    while let last = value.last, last == Byte.space || last == Byte.tab { value.removeLast() }
    return (String(decoding: name, as: UTF8.self), value)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    Byte.isUppercase(byte) || Byte.isDigit(byte) || byte == Byte.space || byte == Byte.hyphen
      || byte == Byte.underscore
  }

  /// Whether a line is that many hyphens and nothing but white space behind them.
  func isRule(_ line: Int, of count: Int) -> Bool {
    guard ranges[line].count >= count, bytes[ranges[line].lowerBound] == Byte.hyphen else {
      return false
    }
    let text = self[line]
    return text.prefix(count).allSatisfy { $0 == Byte.hyphen }
      && text.dropFirst(count).allSatisfy(Byte.isBlank)
  }
}
