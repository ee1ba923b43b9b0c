import Bytes
import HatenaText

/// Reads the lines of an export from the first to the last.
struct ExportReader {
  private let lines: ExportLines
  private var line = 0
  /// The first line behind the current one that is not blank; found once, not for every rule.
  private var visible: [Int]
  /// The last line before the current one that is not blank, or -1.
  private var visibleBefore: [Int]
  private(set) var issues: [Export.Issue] = []

  /// The fields of an entry's head; each may be there or not.
  private static let headFields: Set<String> = [
    "TITLE", "AUTHOR", "BASENAME", "STATUS", "ALLOW COMMENTS", "ALLOW PINGS", "CONVERT BREAKS",
    "DATE", "PRIMARY CATEGORY", "CATEGORY", "TAGS", "NO ENTRY", "IMAGE", "UNIQUE URL",
  ]
  private static let sections: Set<String> = [
    "BODY", "EXTENDED BODY", "EXCERPT", "KEYWORDS", "COMMENT", "PING",
  ]
  private static let commentFields: Set<String> = [
    "AUTHOR", "EMAIL", "IP", "URL", "DATE", "TITLE", "BLOG NAME",
  ]

  init(_ lines: ExportLines) {
    self.lines = lines
    visible = Array(repeating: lines.count, count: lines.count + 1)
    visibleBefore = Array(repeating: -1, count: lines.count + 1)
    for index in (0..<lines.count).reversed() {
      visible[index] = lines.isBlank(index) ? visible[index + 1] : index
    }
    for index in 0..<lines.count {
      visibleBefore[index + 1] = visible[index] == index ? index : visibleBefore[index]
    }
  }

  mutating func entries() -> [Entry] {
    var entries: [Entry] = []
    while visible[line] < lines.count {
      let start = line
      let entry = self.entry()
      if let entry { entries.append(entry) }
      precondition(line > start, "an entry takes a line at least")
    }
    return entries
  }

  /// Reads an entry with the rule that ends it; `nil` where there is nothing in it.
  private mutating func entry() -> Entry? {
    var entry = Entry()
    var isEmpty = true
    while line < lines.count, !isEntryEnd(line), !isSectionStart(line) {
      if let field = lines.field(line), Self.headFields.contains(field.name) {
        isEmpty = false
        add(field, to: &entry)
      } else if visible[line] == line {
        note("is no field of an entry that is known, and was left out")
      }
      line += 1
    }
    while line < lines.count, !isEntryEnd(line) {
      isEmpty = false
      section(into: &entry)
    }
    line = min(line + 1, lines.count)
    return isEmpty ? nil : entry
  }

  private mutating func add(
    _ field: (name: String, value: ArraySlice<UInt8>), to entry: inout Entry
  ) {
    let value = Array(field.value)
    switch field.name {
    case "TITLE": entry.title = value
    case "AUTHOR": entry.author = value
    case "BASENAME": entry.basename = value
    case "STATUS":
      entry.isPublished = value.isEmpty || value.map(Byte.lowercased) == Array("publish".utf8)
    case "CONVERT BREAKS": entry.convertsBreaks = value != [Byte.zero]
    case "DATE":
      entry.date = EntryDate(value)
      if entry.date == nil, !value.isEmpty { note("is no date; the entry has none") }
    case "PRIMARY CATEGORY", "CATEGORY":
      if !value.isEmpty, !entry.categories.contains(value) { entry.categories.append(value) }
    default: break
    }
  }

  /// Reads the rule, the name and the text of a section.
  private mutating func section(into entry: inout Entry) {
    guard isSectionStart(line), let name = lines.field(line + 1)?.name else {
      line += 1
      return
    }
    line += 2
    let start = line
    while line < lines.count, !isEntryEnd(line), !isSectionStart(line), !isLastRule(line) {
      line += 1
    }
    let text = start..<line
    if line < lines.count, isLastRule(line) { line += 1 }
    switch name {
    case "BODY": add(text, of: name, to: &entry.body)
    case "EXTENDED BODY": add(text, of: name, to: &entry.extendedBody)
    case "COMMENT", "PING": entry.comments.append(comment(text, isPing: name == "PING"))
    default: break
    }
  }

  /// Takes a text; a second one of a name is a text that quotes the format, and part of the first.
  private mutating func add(_ range: Range<Int>, of name: String, to text: inout [UInt8]) {
    if !text.isEmpty {
      issues.append(
        Export.Issue(
          line: range.lowerBound, message: "a second \(name) was taken as part of the first"))
      text += "\n-----\n\(name):\n".utf8
    }
    text += lines.text(range)
  }

  /// Says that the current line is odd.
  private mutating func note(_ message: String) {
    let text = String(decoding: lines[line].prefix(40), as: UTF8.self)
    issues.append(Export.Issue(line: line + 1, message: "\"\(text)\" \(message)"))
  }

  /// Reads the fields of a comment and the text behind them.
  private func comment(_ range: Range<Int>, isPing: Bool) -> Comment {
    var comment = Comment()
    comment.isPing = isPing
    var line = range.lowerBound
    while line < range.upperBound, let field = lines.field(line),
      Self.commentFields.contains(field.name)
    {
      let value = Array(field.value)
      switch field.name {
      case "AUTHOR", "BLOG NAME": comment.author = value
      case "URL": comment.url = value
      case "TITLE": comment.title = value
      case "DATE": comment.date = EntryDate(value)
      default: break
      }
      line += 1
    }
    comment.body = lines.text(line..<range.upperBound)
    return comment
  }

  /// How many fields that are not known may begin an entry.
  private static let unknownLimit = 16

  /// Whether the line ends an entry: eight hyphens, before them the rule of a section, or behind them
  /// another entry's head or nothing.
  private func isEntryEnd(_ line: Int) -> Bool {
    guard lines.isRule(line, of: 8) else { return false }
    let before = visibleBefore[line]
    if before >= 0, lines.isRule(before, of: 5) { return true }
    var next = visible[line + 1]
    for _ in 0..<Self.unknownLimit {
      guard next < lines.count else { return true }
      guard let field = lines.field(next) else { return isSectionStart(next) }
      if Self.headFields.contains(field.name) { return true }
      next = visible[next + 1]
    }
    return false
  }

  /// Whether the line and the next begin a section.
  private func isSectionStart(_ line: Int) -> Bool {
    guard lines.isRule(line, of: 5), line + 1 < lines.count,
      let field = lines.field(line + 1)
    else { return false }
    return field.value.isEmpty && Self.sections.contains(field.name)
  }

  /// Whether the line is the rule behind an entry's last section.
  private func isLastRule(_ line: Int) -> Bool {
    guard lines.isRule(line, of: 5) else { return false }
    let next = visible[line + 1]
    return next >= lines.count || isEntryEnd(next)
  }
}
