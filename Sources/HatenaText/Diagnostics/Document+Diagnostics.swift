extension Document {
  /// Where the lines begin, to turn offsets into places for people.
  ///
  /// - Complexity: O(*n*) to make.
  public var lineTable: LineTable { LineTable(storage.source) }

  /// Reports the types of code that the options' highlighter does not know.
  public func unknownFiletypes(_ options: Options) -> [Diagnostic] {
    guard let highlighter = options.highlighter else { return [] }
    var found: [Diagnostic] = []
    for block in storage.blocks where block.kind == .superPreformatted {
      guard let filetype = storage.filetype(of: block), filetype != "?",
        !highlighter.recognizes(filetype: filetype)
      else { continue }
      found.append(
        Diagnostic(
          offset: Int(block.lower),
          message: "unknown type of code \"\(filetype)\": it is written without colours"))
    }
    return found
  }
}
