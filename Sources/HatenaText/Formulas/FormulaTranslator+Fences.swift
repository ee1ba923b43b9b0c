import Bytes

/// Brackets that grow, and tables.
extension FormulaTranslator {
  /// Reads a bracket; `.` is none.
  private mutating func delimiter() throws(FormulaProblem) -> String {
    switch reader.next() {
    case .character(Byte.dot): return ""
    case .character(let byte) where "()[]|/".utf8.contains(byte):
      return String(UnicodeScalar(byte))
    case .character(Byte.lessThan): return "\u{27E8}"
    case .character(Byte.greaterThan): return "\u{27E9}"
    case .command(let name):
      if let symbol = FormulaSymbols.all.symbol(name), symbol.kind == .delimiter {
        return symbol.text
      }
    default: break
    }
    throw FormulaProblem("a bracket is missing")
  }

  private mutating func append(delimiter text: String, _ tag: StaticString) {
    if !text.isEmpty { append(tag, text, "</mo>") }
  }

  /// `\left(` … `\middle|` … `\right)`.
  mutating func fence() throws(FormulaProblem) {
    append("<mrow>")
    append(delimiter: try delimiter(), "<mo stretchy=\"true\" form=\"prefix\">")
    while true {
      let start = output.count
      wrap(from: start, try row(.right))
      switch reader.next() {
      case .command("middle"):
        append(delimiter: try delimiter(), "<mo stretchy=\"true\" form=\"infix\">")
      case .command("right"):
        append(delimiter: try delimiter(), "<mo stretchy=\"true\" form=\"postfix\">")
        append("</mrow>")
        return
      default: throw FormulaProblem("\"\\left\" without \"\\right\"")
      }
    }
  }

  /// Returns how many tenths of an em `\big` and the like make brackets high.
  static func size(_ name: String) -> StaticString? {
    switch name {
    case "big", "bigl", "bigr", "bigm": "1.2em"
    case "Big", "Bigl", "Bigr", "Bigm": "1.8em"
    case "bigg", "biggl", "biggr", "biggm": "2.4em"
    case "Bigg", "Biggl", "Biggr", "Biggm": "3em"
    default: nil
    }
  }

  mutating func sizedDelimiter(_ size: StaticString, _ name: String) throws(FormulaProblem) -> Atom
  {
    append("<mo stretchy=\"true\" minsize=\"")
    append(size)
    append("\" maxsize=\"")
    append(size)
    switch name.last {
    case "l": append("\" form=\"prefix\">")
    case "r": append("\" form=\"postfix\">")
    default: append("\" lspace=\"0\" rspace=\"0\">")
    }
    append(escaping: try delimiter().utf8)
    append("</mo>")
    return Atom()
  }
}

// MARK: Tables

extension FormulaTranslator {
  /// What an environment puts around a table, and how its cells are aligned.
  private struct Environment {
    var opening = ""
    var closing = ""
    var alignment = Alignment.center

    enum Alignment { case center, left, alternating }

    init?(_ name: String) {
      switch name {
      case "matrix": break
      case "pmatrix": (opening, closing) = ("(", ")")
      case "bmatrix": (opening, closing) = ("[", "]")
      case "Bmatrix": (opening, closing) = ("{", "}")
      case "vmatrix": (opening, closing) = ("|", "|")
      case "Vmatrix": (opening, closing) = ("\u{2016}", "\u{2016}")
      case "cases": (opening, alignment) = ("{", .left)
      case "aligned", "align", "align*": alignment = .alternating
      default: return nil
      }
    }

    func cell(_ column: Int) -> StaticString {
      switch alignment {
      case .center: "<mtd>"
      case .alternating where column.isMultiple(of: 2):
        "<mtd style=\"text-align:right;padding-left:0;padding-right:0\">"
      case .alternating: "<mtd style=\"text-align:left;padding-left:0;padding-right:0\">"
      case .left: "<mtd style=\"text-align:left\">"
      }
    }
  }

  /// `\begin{pmatrix}` … `\end{pmatrix}`.
  mutating func environment() throws(FormulaProblem) {
    let name = String(decoding: reader.verbatim() ?? [], as: UTF8.self)
    guard let environment = Environment(name) else {
      throw FormulaProblem("\"\\begin{\(name)}\" is not known")
    }
    append("<mrow>")
    append(delimiter: environment.opening, "<mo stretchy=\"true\" form=\"prefix\">")
    append("<mtable>")
    try rows(of: environment)
    guard reader.verbatim()?.elementsEqual(name.utf8) == true else {
      throw FormulaProblem("\"\\end\" of something else than \"\(name)\"")
    }
    append("</mtable>")
    append(delimiter: environment.closing, "<mo stretchy=\"true\" form=\"postfix\">")
    append("</mrow>")
  }

  /// Reads rows up to `\end`, which is passed.
  private mutating func rows(of environment: Environment) throws(FormulaProblem) {
    while true {
      if reader.peekedCommand == "end" {
        reader.skipCommand("end")
        return
      }
      append("<mtr>")
      var column = 0
      var isLast = false
      repeat {
        append(environment.cell(column))
        _ = try row(.cell)
        append("</mtd>")
        column += 1
        switch reader.next() {
        case .character(Byte.ampersand): continue
        case .command("\\"): isLast = true
        case .command:
          reader.putBack()
          isLast = true
        default: throw FormulaProblem("\"\\begin\" without \"\\end\"")
        }
      } while !isLast
      append("</mtr>")
    }
  }
}
