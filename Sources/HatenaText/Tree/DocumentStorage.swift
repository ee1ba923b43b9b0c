import Bytes

/// Everything a document holds; shared by the views on it and never changed.
final class DocumentStorage: Sendable {
  let tree: Tree
  /// How the document was read.
  let options: ParseOptions
  /// Leads from the tree's offsets to those of the input.
  let input: SourceMap

  var grammar: Grammar { options.dialect.grammar }
  var inlineNotations: [any InlineNotation] { options.inlineNotations }
  var blockNotations: [any BlockNotation] { options.blockNotations }

  init(tree: Tree, options: ParseOptions, input: SourceMap) {
    self.tree = tree
    self.options = options
    self.input = input
  }

  /// Reads an input; diagnostics cost time and are collected only where they are asked for.
  convenience init(
    parsing bytes: [UInt8], _ options: ParseOptions, diagnostics: inout [Diagnostic]?
  ) {
    let input = SourceMap(bytes, options.dialect.grammar.lineEnds)
    let text = input.text(of: bytes)
    let (tree, found) = text.withByteView { view in
      let parser = BlockParser(
        view, bytes: text, options: options, collectsDiagnostics: diagnostics != nil)
      return parser.parse()
    }
    diagnostics?.append(contentsOf: found)
    self.init(tree: tree, options: options, input: input)
  }

  /// The same document with other nodes.
  func replacing(_ tree: Tree) -> DocumentStorage {
    DocumentStorage(tree: tree, options: options, input: input)
  }

  /// The document as it is written where its HTML goes on over blocks.
  func spanned(_ markup: SpanningMarkup) -> DocumentStorage {
    var tree = tree
    tree.nodes = markup.nodes
    tree.links = markup.links
    return replacing(tree)
  }

  /// The filetype of a block of code, if one is written.
  func filetype(of code: NodeRecord) -> String? {
    let range = tree.code[Int(code.payload)].filetype.range
    return range.isEmpty ? nil : String(decoding: tree.text[range], as: UTF8.self)
  }
}
