import Bytes

/// Writes single nodes in a way of its own.
///
/// ```swift
/// struct NewWindow: HTMLOverride {
///   func html(for node: Document.Node) -> HTMLFragment? {
///     guard let link = node.link, link.scheme == .https else { return nil }
///     return .element("a", ["href": link.address, "target": "_blank"], [.text(link.text)])
///   }
/// }
/// ```
///
/// - SeeAlso: ``HTMLOptions/overrides``
public protocol HTMLOverride: Sendable {
  /// Returns what is written for a node, or `nil` to have it written as the dialect does.
  func html(for node: Document.Node) -> HTMLFragment?
}

/// A piece of HTML as a value: elements, text, and the node's own content.
///
/// Text and attributes are escaped when they are written, so that a fragment is always well formed.
public struct HTMLFragment: Sendable {
  /// What it is made of.
  enum Content: Sendable {
    case element(String, [(name: String, value: String)], [HTMLFragment])
    case text(String)
    case html([UInt8])
    case content
  }
  let content: Content

  /// An element with its attributes, in the order given, and what is in it.
  public static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ children: [HTMLFragment] = []
  ) -> HTMLFragment {
    HTMLFragment(
      content: .element(name, attributes.map { (name: $0.key, value: $0.value) }, children))
  }

  /// Text, which is escaped.
  public static func text(_ text: String) -> HTMLFragment { HTMLFragment(content: .text(text)) }

  /// HTML, which is written as it is, also for untrusted text.
  public static func html(_ bytes: [UInt8]) -> HTMLFragment { HTMLFragment(content: .html(bytes)) }

  /// What the dialect writes for the node itself.
  public static let content = HTMLFragment(content: .content)
}

extension HTMLFragment {
  /// Appends text, escaped.
  static func append(_ text: String, to output: inout OutputBuffer) {
    var bytes: [UInt8] = []
    HTMLEscaping.append(text, to: &bytes)
    output += bytes
  }

  /// Appends a start tag with its attributes.
  static func appendStartTag(
    _ name: String, _ attributes: [(name: String, value: String)], to output: inout OutputBuffer
  ) {
    output.append(Byte.lessThan)
    output += name.utf8
    for attribute in attributes {
      output.append(Byte.space)
      output += attribute.name.utf8
      output.append("=\"")
      append(attribute.value, to: &output)
      output.append(Byte.quote)
    }
    output.append(Byte.greaterThan)
  }

  /// Returns whether an element has neither content nor an end tag.
  static func isVoid(_ name: String) -> Bool {
    SafeElement(HTMLName(name))?.isVoid ?? ["embed", "input", "source", "track"].contains(name)
  }
}
