import Foundation

/// The public declarations in the sources of a library, read line by line.
public struct PublicSymbols: Sendable {
  /// A declaration that a user of the library sees.
  public struct Symbol: Sendable {
    /// Its name with the types it is in: `Document/Node`.
    public let path: String
    /// The word that declares it: `struct`.
    public let keyword: String
    /// Whether a doc comment stands before it.
    public let isDocumented: Bool
    /// The attributes before it.
    public let attributes: String

    /// Whether it is a type.
    public var isType: Bool {
      ["struct", "enum", "class", "protocol", "actor", "typealias"].contains(keyword)
    }
  }

  /// The symbols, file by file.
  public let symbols: [Symbol]
  /// The text of all articles.
  public let articles: String

  /// Reads a library by the name of its folder in `Sources`.
  public init(of library: String) throws {
    let folder = Corpus.repository.appending(path: "Sources/\(library)")
    let walker = FileManager.default.enumerator(atPath: folder.path)
    var symbols: [Symbol] = []
    var articles = ""
    while let path = walker?.nextObject() as? String {
      let file = folder.appending(path: path)
      if path.hasSuffix(".md") { articles += try String(contentsOf: file, encoding: .utf8) }
      if path.hasSuffix(".swift") {
        symbols += Self.symbols(in: try String(contentsOf: file, encoding: .utf8))
      }
    }
    self.symbols = symbols
    self.articles = articles
  }

  private static func symbols(in text: String) -> [Symbol] {
    let declaration =
      /^( *)((?:@\w+(?:\(.*?\))? )*)(public )?((?:static |final |mutating |indirect )*)(struct|enum|class|protocol|actor|typealias|extension|func|var|let|init|subscript|case)\b ?([\w.]*)/
    var scopes: [(indent: Int, name: String, open: [String])] = []
    var symbols: [Symbol] = []
    var isDocumented = false
    var attributes = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let content = line.drop { $0 == " " }
      if content.hasPrefix("///") {
        isDocumented = true
      } else if content.hasPrefix("@"), !content.contains(" public ") {
        attributes += content
      } else {
        if let match = line.firstMatch(of: declaration) {
          let indent = match.1.utf8.count
          while let scope = scopes.last, scope.indent >= indent { scopes.removeLast() }
          let keyword = String(match.5)
          // Requirements of a protocol and cases of an enum are as public as what they are in.
          let scope = scopes.last { $0.indent == indent - 2 }
          let isPublic = match.3 != nil || scope?.open.contains(keyword) == true
          let name =
            match.6.isEmpty ? keyword : match.6.split(separator: ".").joined(separator: "/")
          let path = (scopes.map(\.name) + [name]).joined(separator: "/")
          if isPublic, keyword != "extension" {
            symbols.append(
              Symbol(
                path: path, keyword: keyword, isDocumented: isDocumented,
                attributes: attributes + match.2))
          }
          if ["struct", "enum", "class", "protocol", "actor", "extension"].contains(keyword) {
            let open = ["enum": ["case"], "protocol": ["func", "var", "init"]]
            scopes.append((indent, name, isPublic ? open[keyword] ?? [] : []))
          } else {
            // What is in a body is nobody's business.
            scopes.append((indent, name, []))
          }
        }
        isDocumented = false
        attributes = ""
      }
    }
    return symbols
  }
}
