extension Document {
  /// What the writer would want to know, in the order of the source.
  ///
  /// The input is read again for them: documents that nobody asks take no memory for them.
  ///
  /// - Complexity: O(*n*).
  public var diagnostics: [Diagnostic] {
    var found: [Diagnostic]? = []
    let storage = DocumentStorage(parsing: source, storage.options, diagnostics: &found)
    let spanning = storage.grammar.html.spanning(storage, isolatesElements: false)
    return (inInput((spanning?.diagnostics ?? []) + (found ?? [])) + otherNotations).inOrder
  }

  /// Notes that the text looks like one in another notation, where enough marks of that are in it.
  private var otherNotations: [Diagnostic] {
    Dialect.all.compactMap { other in
      guard other != dialect, let marks = other.grammar.marks else { return nil }
      let document = Document(parsing: source, other)
      guard let mark = marks.first(in: document) else { return nil }
      let line = document.lineTable.position(of: mark.range.lowerBound).line
      return Diagnostic(
        .otherNotation, mark.range,
        "this looks like \(marks.title)'s notation: line \(line) has \(mark.name)",
        severity: .note, dialect: other)
    }
  }

  /// Reports the filetypes of code that the options' highlighter does not know.
  public func unknownFiletypes(_ options: HTMLOptions) -> [Diagnostic] {
    guard let highlighter = options.highlighter else { return [] }
    var found: [Diagnostic] = []
    for record in storage.tree.nodes where record.kind == .code {
      guard let filetype = storage.filetype(of: record), filetype != "?",
        !highlighter.recognizes(filetype: filetype)
      else { continue }
      let hint = highlighter.suggestion(for: filetype).map { "; did you mean \"\($0)\"?" } ?? ""
      found.append(
        Diagnostic(
          .unknownFiletype, storage.tree.code[Int(record.payload)].filetype.range,
          "unknown type of code \"\(filetype)\": it is written without colors\(hint)"))
    }
    return inInput(found)
  }

  /// Reports the formulas that stay their source although the options ask for MathML.
  ///
  /// - Complexity: O(*n*).
  public func untranslatedFormulas(_ options: HTMLOptions) -> [Diagnostic] {
    guard options.formulas == .mathML else { return [] }
    return inInput(storage.grammar.links.untranslatedFormulas(in: storage))
  }

  private func inInput(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map {
      var diagnostic = $0
      diagnostic.range = storage.input.range(of: $0.range)
      return diagnostic
    }.inOrder
  }
}

extension [Diagnostic] {
  /// In the order of the source.
  fileprivate var inOrder: [Diagnostic] { sorted { $0.range.lowerBound < $1.range.lowerBound } }
}
