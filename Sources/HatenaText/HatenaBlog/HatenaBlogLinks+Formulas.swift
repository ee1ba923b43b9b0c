import Bytes

/// Formulas: `[tex:…]`.
extension HatenaBlogLinks {
  func writeFormula(
    _ link: LinkPayload, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    let formula = link.subject.range
    switch page.options.formulas {
    case .mathML:
      if let html = try? Self.mathML(of: formula, page.source) {
        sink.trusted(isBlock: false) { $0 += html }
        return
      }
    case .image:
      sink.authored { output in
        output.append("<img src=\"")
        appendAddress(of: link, page.source, to: &output)
        output.append("\" alt=\"")
        appendFormula(formula, page.source, to: &output)
        output.append("\"/>")
      }
      return
    case .mathJax:
      sink.authored { output in
        output.append("\\(")
        appendFormula(formula, page.source, to: &output)
        output.append("\\)")
      }
      return
    case .span: break
    }
    sink.authored { output in
      output.append("<span class=\"tex\">")
      appendFormula(formula, page.source, to: &output)
      output.append("</span>")
    }
  }

  /// Returns a formula as `<math>`.
  static func mathML(of range: Range<Int>, _ text: ByteView) throws(FormulaProblem) -> [UInt8] {
    let formula = HatenaBlogAddress(text: text).formula(range)
    let decoded = formula.withByteView {
      AttributeValue.decoded($0, 0..<$0.count, inAttribute: false)
    }
    return try FormulaTranslator.mathML(of: decoded)
  }

  func untranslatedFormulas(in document: DocumentStorage) -> [Diagnostic] {
    document.tree.text.withByteView { text in
      document.tree.links.compactMap { link in
        guard link.scheme == .tex else { return nil }
        do throws(FormulaProblem) {
          _ = try Self.mathML(of: link.subject.range, text)
          return nil
        } catch {
          return Diagnostic(
            .untranslatedFormula, link.subject.range,
            "the formula stays its source: \(error.message)")
        }
      }
    }
  }

  /// Appends the source of a formula.
  func appendFormula(_ range: Range<Int>, _ text: ByteView, to output: inout OutputBuffer) {
    let formula = HatenaBlogAddress(text: text).formula(range)
    formula.withByteView { EntityNames.append(0..<$0.count, of: $0, to: &output) }
  }
}
