import Bytes

/// One output format: what is written around the text and around its runs.
struct CodeMarkup {
  /// What is written before the text.
  private let head: [UInt8]
  /// What is written behind the text.
  private let tail: [UInt8]
  /// Whether `& < > "` are written as entities.
  private let escapesMarkup: Bool
  /// What is written before and behind a run, one after the other.
  private var marks: [UInt8] = []
  /// Where in ``marks`` they are, by the style's raw value.
  private var ranges: [(opening: Range<Int>, closing: Range<Int>)] = []

  /// Creates a format; a style without marks has two empty ones.
  init(
    head: String = "", tail: String = "", escapesMarkup: Bool = true,
    marks: (HighlightStyle) -> (opening: String, closing: String)
  ) {
    self.head = Array(head.utf8)
    self.tail = Array(tail.utf8)
    self.escapesMarkup = escapesMarkup
    for style in HighlightStyle.allCases {
      let (opening, closing) = marks(style)
      let start = self.marks.count
      self.marks += opening.utf8
      let middle = self.marks.count
      self.marks += closing.utf8
      ranges.append((start..<middle, middle..<self.marks.count))
    }
  }

  /// `<span class="synComment">…</span>`, as Text::VimColor writes it.
  static let htmlClasses = CodeMarkup { ("<span class=\"\($0.className)\">", "</span>") }

  /// `<syn:Comment>…</syn:Comment>` in Text::VimColor's namespace, with a root element.
  static let xml = CodeMarkup(
    head: "<syn:syntax xmlns:syn=\"http://ns.laxan.com/text-vimcolor/1\">",
    tail: "</syn:syntax>\n"
  ) { ("<syn:\($0.name)>", "</syn:\($0.name)>") }

  /// A `pre` element whose colors need no style sheet.
  static func inlineStyles(_ palette: Palette) -> CodeMarkup {
    let colors = "color: \(palette.foreground.css); background: \(palette.background.css)"
    return CodeMarkup(head: "<pre style=\"\(colors)\">", tail: "</pre>\n") { style in
      let css = palette[style].css
      return css.isEmpty ? ("", "") : ("<span style=\"\(css)\">", "</span>")
    }
  }

  /// Escape sequences for a terminal.
  static func ansi(_ colors: TerminalColors) -> CodeMarkup {
    CodeMarkup(escapesMarkup: false) { style in
      let opening = colors.opening(style)
      return (opening, opening.isEmpty ? "" : "\u{1B}[0m")
    }
  }

  /// Returns code in this format.
  ///
  /// - Complexity: O(*n*).
  func bytes(_ code: VisibleCode) -> [UInt8] {
    var output = OutputBuffer(
      capacity: code.text.count + code.text.count / 4 + code.runs.count * 32 + head.count)
    output += head
    code.text.withByteView { text in
      marks.withByteView { marks in
        var position = 0
        for run in code.runs {
          append(text, position..<run.range.lowerBound, to: &output)
          marks.append(ranges[run.style.rawValue].opening, to: &output)
          append(text, run.range, to: &output)
          marks.append(ranges[run.style.rawValue].closing, to: &output)
          position = run.range.upperBound
        }
        append(text, position..<text.count, to: &output)
      }
    }
    output += tail
    var bytes: [UInt8] = []
    bytes += output
    return bytes
  }

  private func append(_ text: ByteView, _ range: Range<Int>, to output: inout OutputBuffer) {
    if escapesMarkup {
      HTMLEscaping.append(text, range, escaping: .vimColor, to: &output)
    } else {
      text.append(range, to: &output)
    }
  }
}
