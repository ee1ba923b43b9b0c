import Bytes
import HatenaText

/// What leads to the headlines of a document: where it lists them, or where their writer named them.
struct MarkdownAddresses {
  private var names: [Document.Node.ID: String] = [:]

  init(_ document: Document, hasContents: Bool) {
    for entry in document.contents {
      guard hasContents || entry.heading.anchorName != nil else { continue }
      names[entry.heading.node.id] = entry.id
    }
    for heading in document.headings where names[heading.node.id] == nil {
      guard let name = heading.anchorName, !Self.isAutomatic(name) else { continue }
      names[heading.node.id] = name
    }
  }

  /// The address of a headline, if anything may lead to it and it can stand in an attribute.
  subscript(node: Document.Node) -> String? {
    guard let name = names[node.id] else { return nil }
    return name.utf8.allSatisfy { $0 > Byte.space && !"\"<>&{}`\\|".utf8.contains($0) } ? name : nil
  }

  /// Whether a name is one that headlines get without a word of their writer: `p1`.
  private static func isAutomatic(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: "p") && name.utf8.dropFirst().allSatisfy(Byte.isDigit)
  }
}
