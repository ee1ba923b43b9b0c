import Foundation

/// One case of `Corpus/safe`: HTML that runs a script where nobody looks after it.
public struct HostileHTML: Decodable, Sendable, CustomStringConvertible {
  /// The case's name.
  public let id: String
  /// The bytes.
  public let bytes: [UInt8]
  /// Whether it ran in Chromium as it is, when the corpus was recorded.
  public let runs: Bool

  /// The case's name.
  public var description: String { id }

  private enum Key: String, CodingKey { case id, html, base64, runs }

  /// Reads a case; bytes that are not UTF-8 are given in Base64.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    id = try values.decode(String.self, forKey: .id)
    runs = try values.decodeIfPresent(Bool.self, forKey: .runs) ?? false
    if let html = try values.decodeIfPresent(String.self, forKey: .html) {
      bytes = Array(html.utf8)
    } else {
      bytes = [UInt8](try values.decode(Data.self, forKey: .base64))
    }
  }

  /// All cases of both files.
  public static func all() throws -> [HostileHTML] {
    try ["owasp", "mutations"].flatMap { try Corpus.jsonLines("safe/\($0).jsonl") }
  }

  /// Places in a document where an author can write HTML; `$` is where.
  public static let contexts = [
    "$", "a $ b\nnext", "*$", "*name*$", "*[$]title", "*[$][$]$", "**$", "***$", "-$",
    "-a\n--$\n-b",
    "+$", ":$:d", ":t:$", "|$|b|", "|*$|", ">>\n$\n<<", ">|\n$\n|<", ">|\na\n$", ">||\n$\n||<",
    ">|html|\n$\n||<", ">|perl|\n$\n||<", ">|?|\n$\n||<", ">$<", "><b>$</b><", "><$",
    "><$\nx\n</x><",
    "><div>\n$\n</div><", "><p>\n$\n-a\n</p><", "><table>\n$\n|a|\n</table><",
    "><ul>\n$\n>>\n$\n<<\n</ul><", "><a href=\"/x\">\n$\n-id:alice $", "((a $))", "id:alice$",
    "[http://a.example/:title=$]", "[http://$", "[asin:4798110523:title=$]", "[tex:$]",
    "[d:keyword:$]", "[]$[]", "<b title=\"\n$\n\">", "<!--\n$\n-->\n$", "<a href='$'>x</a>",
    "<img alt=\"$\" src=$>", "<svg><style>$\n</style>$",
  ]

  /// Returns a document with the case in one of the places.
  public func document(in context: String) -> [UInt8] {
    context.utf8.flatMap { $0 == 0x24 ? bytes : [$0] }
  }
}
