import Bytes

/// Tells formats by their shape as a whole: JSON, YAML, TOML, INI files, Markdown, templates.
enum StructureRules {
  /// Returns the format the first lines have the shape of, or `nil`.
  static func filetype(_ opening: FiletypeDetection.FirstLines) -> String? {
    let lines = opening.all.map { Array($0.utf8.prefix(200)) }.filter {
      !$0.allSatisfy(Byte.isBlank)
    }
    guard let first = lines.first else { return nil }
    if isPod(first) { return "pod" }
    if let kind = template(lines) { return kind }
    if isTemplate(lines) { return "eruby" }
    if isMarkup(first) { return "html" }
    if isJSON(lines) { return "json" }
    if let end = opening.all.dropFirst().firstIndex(of: "---"), opening[0] == "---" {
      return isMarkdown(Array(opening.all[(end + 1)...])) ? "markdown" : "yaml"
    }
    if let format = settings(lines) { return format }
    if isMarkdown(opening.all) { return "markdown" }
    if isYAML(lines) { return "yaml" }
    return isTable(lines) ? "csv" : nil
  }

  /// `=head1 NAME` before anything else.
  private static func isPod(_ first: [UInt8]) -> Bool {
    ["head1 ", "pod", "head2 ", "encoding ", "over"].contains {
      LinePattern("^=" + $0).matches(first)
    }
  }

  /// `<%= value %>` or `<% end %>` somewhere; `<%@` and `<%!` are of other template languages.
  private static func isTemplate(_ lines: [[UInt8]]) -> Bool {
    let tags = ["*<%= *%>", "*<%- *%>", "*<% end?%>", "*<% end?-%>", "*<% *.each do |*%>"]
    let others = ["*<%@", "*<%\\@", "*<%!", "*<%&"]
    return matches(any: tags, lines) && !matches(any: others, lines)
  }

  /// An element of HTML at the very beginning.
  private static func isMarkup(_ first: [UInt8]) -> Bool {
    let names = [
      "a", "article", "button", "center", "div", "dl", "font", "footer", "form", "h1", "h2", "h3",
      "header", "iframe", "img", "input", "label", "li", "link", "main", "meta", "nav", "ol", "p",
      "pre", "script", "section", "span", "style", "table", "template", "title", "ul", "video",
    ]
    let text = first.drop(while: Byte.isBlank)
    guard text.first == Byte.lessThan else { return false }
    let name = text.dropFirst().prefix { Byte.isLetter($0) || (0x31...0x36).contains($0) }
    let after = text.dropFirst(1 + name.count).first
    guard after == Byte.greaterThan || after == Byte.space else { return false }
    return names.contains(String(decoding: name, as: UTF8.self).lowercased())
      && text.contains(Byte.greaterThan)
  }

  /// An object whose first member is named, or an array of such objects.
  private static func isJSON(_ lines: [[UInt8]]) -> Bool {
    let text = lines.prefix(4).joined(separator: [Byte.space])
    let member = ["\"*\"?:", "}$"]
    return ["{?", "[?{?", "[?[?{?"].contains { start in
      member.contains { LinePattern("^?" + start + $0).matches(Array(text)) }
    }
  }

  // MARK: Settings

  /// `[section]` lines with `name = value` between them; TOML's values are marked by type.
  private static func settings(_ lines: [[UInt8]]) -> String? {
    let code = lines.filter { $0.first != Byte.hash && $0.first != 0x3B }
    let section = ["^[*]$"]
    let member = ["^?~?=*", "^~ ~?=*"]
    guard let first = code.first, matches(any: section + ["^~?=*"], [first]) else { return nil }
    let sections = code.count { line in matches(any: section, [line]) }
    let members = code.filter { line in matches(any: member, [line]) }
    guard sections > 0, members.count > 0, (sections + members.count) * 10 >= code.count * 6
    else { return nil }
    let typed = ["\"", "'", "[", "{", "true$", "false$"].map { "^?~?=?" + $0 }
    let plain = (0x30...0x39).map { "^?~?=?" + String(UnicodeScalar($0)) }
    let marked = members.count { line in matches(any: typed, [line]) }
    let numbers = members.count { line in matches(any: plain, [line]) }
    if let kind = programs.first(where: { matches(any: $0.sections, code) }) {
      return kind.filetype
    }
    return marked > 0 && marked + numbers == members.count ? "toml" : "dosini"
  }

  /// Sections that only one program's settings have.
  private static let programs: [(filetype: String, sections: [String])] = [
    (
      "systemd",
      ["^[Unit]$", "^[Service]$", "^[Install]$", "^[Timer]$", "^[Socket]$", "^[Container]$"]
    ),
    ("desktop", ["^[Desktop Entry]$", "^[Desktop Action *]$"]),
    ("editorconfig", ["^root?=?true$", "^indent_style?=", "^end_of_line?=", "^indent_size?="]),
    (
      "gitconfig",
      [
        "^[remote \"*\"]$", "^[branch \"*\"]$", "^[submodule \"*\"]$", "^[alias]$", "^[user]$",
        "^[url \"*\"]$",
      ]
    ),
  ]

  // MARK: Markdown

  /// A heading that stands alone, with a fence, a link, a list or another heading.
  private static func isMarkdown(_ all: [String]) -> Bool {
    let lines = outsideFences(all.map { Array($0.utf8.prefix(200)) })
    let headings = ["^# *", "^## *", "^### *"].map { LinePattern($0) }
    func isHeading(_ line: [UInt8]) -> Bool { headings.contains { $0.matches(line) } }
    let pairs = zip(lines, lines.dropFirst() + [[]])
    // A comment of a program has its code in the next line.
    guard pairs.allSatisfy({ !isHeading($0) || $1.allSatisfy(Byte.isBlank) }) else { return false }
    let heads = headings.count { heading in lines.contains { heading.matches($0) } }
    let titles = pairs.count { title, rule in
      rule.count >= 3 && title.first.map(Byte.isLetter) == true
        && (rule.allSatisfy { $0 == Byte.equals } || rule.allSatisfy { $0 == Byte.hyphen })
    }
    let fence = matches(any: ["^```"], lines)
    let link = matches(any: ["*](http*)", "*](#*)", "*](~)", "^[*]: http"], lines)
    let list = matches(any: ["^- @ @", "^\\* @ @", "^1. @ @"], lines)
    let first = lines.first { !$0.allSatisfy(Byte.isBlank) } ?? []
    let others = [fence, link, list, heads > 1].count { $0 }
    // An underlined title is known from plain text, too.
    return isHeading(first) ? others > 0 : (heads + titles > 0 && (fence || link))
  }

  /// The lines that are not between ``` and ```, with the opening marks.
  private static func outsideFences(_ lines: [[UInt8]]) -> [[UInt8]] {
    let mark = LinePattern("```")
    var inside = false
    return lines.filter { line in
      guard mark.matches(line) else { return !inside }
      inside.toggle()
      return inside
    }
  }

  // MARK: Tables

  /// Rows of as many values each, two commas or more in a row; the first row holds names.
  private static func isTable(_ lines: [[UInt8]]) -> Bool {
    func commas(_ line: [UInt8]) -> Int {
      var isQuoted = false
      return line.count { byte in
        if byte == Byte.quote { isQuoted.toggle() }
        return byte == Byte.comma && !isQuoted
      }
    }
    let names = lines[0]
    let isName = { byte in Byte.isWord(byte) || "\",-./ ".utf8.contains(byte) }
    guard lines.count > 1, commas(names) > 1, names.allSatisfy(isName),
      !matches(any: ["*, *"], [names])
    else { return false }
    return lines.allSatisfy { commas($0) == commas(names) }
  }

  // MARK: YAML

  /// Nothing but keys, list items and their continuations, with something nested in something.
  private static func isYAML(_ lines: [[UInt8]]) -> Bool {
    let code = lines.filter { $0.drop(while: Byte.isBlank).first != Byte.hash }
    guard code.count >= 2, !code.contains(where: { $0.contains(Byte.tab) }) else { return false }
    let key = ["^~:$", "^~: *", "~: *", "~:$", "\"*\":*"]
    let item = ["- *", "-$", "^---"]
    guard let first = code.first, matches(any: ["^~:$", "^~: *", "^- ~: *", "^---"], [first])
    else { return false }
    let nested = zip(code, code.dropFirst()).contains { parent, child in
      LinePattern("^~:$").matches(parent)
        && (child.first.map(Byte.isBlank) == true || child.first == Byte.hyphen)
    }
    let itemised = LinePattern("^- ~: *").matches(first) && matches(any: ["^ ~: *"], code)
    let shaped = code.count { line in matches(any: key + item, [line]) }
    return (nested || itemised) && shaped * 10 >= code.count * 6
      && !code.contains { $0.last == 0x3B || $0.last == Byte.leftBrace }
  }

  static func matches(any patterns: [String], _ lines: [[UInt8]]) -> Bool {
    let patterns = patterns.map { LinePattern($0) }
    return lines.contains { line in patterns.contains { $0.matches(line) } }
  }

}
