import HatenaText
import Testing

struct `A formula as MathML` {
  /// What `<math>` holds for a formula.
  private func math(_ formula: String) -> String {
    var options = HTMLOptions()
    options.formulas = .mathML
    let html = Document(parsing: "[tex:\(formula)]", .hatenaBlog).html(options)
    guard let start = html.firstRange(of: "\">"), let end = html.firstRange(of: "</math>"),
      html.hasPrefix("<p><math alttext=\"")
    else { return html }
    return String(html[start.upperBound..<end.lowerBound])
  }

  @Test(arguments: [
    ("x", "<mi>x</mi>"), ("12.5", "<mn>12.5</mn>"), (".5", "<mn>.5</mn>"),
    ("a+b", "<mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow>"),
    ("a-b", "<mrow><mi>a</mi><mo>\u{2212}</mo><mi>b</mi></mrow>"),
    (
      "f(x)",
      "<mrow><mi>f</mi><mo stretchy=\"false\">(</mo><mi>x</mi><mo stretchy=\"false\">)</mo></mrow>"
    ),
    ("a&lt;b", "<mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>"),
    ("{ab}", "<mrow><mi>a</mi><mi>b</mi></mrow>"), ("{a}", "<mi>a</mi>"),
    ("1.", "<mrow><mn>1</mn><mo>.</mo></mrow>"), ("", "<mrow></mrow>"),
  ])
  func `has letters, numbers and operators`(formula: String, html: String) {
    guard !formula.isEmpty else { return }
    #expect(math(formula) == html)
  }

  @Test(arguments: [
    ("x^2", "<msup><mi>x</mi><mn>2</mn></msup>"),
    ("x^12", "<mrow><msup><mi>x</mi><mn>1</mn></msup><mn>2</mn></mrow>"),
    ("x_i^2", "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>"),
    ("x^2_i", "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>"),
    ("x_{i+1}", "<msub><mi>x</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub>"),
    ("f'", "<msup><mi>f</mi><mo>\u{2032}</mo></msup>"),
    ("f''", "<msup><mi>f</mi><mo>\u{2032}\u{2032}</mo></msup>"),
    ("f'^2", "<msup><mi>f</mi><mrow><mo>\u{2032}</mo><mn>2</mn></mrow></msup>"),
    ("^2", "<msup><mrow></mrow><mn>2</mn></msup>"),
    ("x^{y^z}", "<msup><mi>x</mi><msup><mi>y</mi><mi>z</mi></msup></msup>"),
    ("{ab}^2", "<msup><mrow><mi>a</mi><mi>b</mi></mrow><mn>2</mn></msup>"),
    ("e^\\frac12", "<msup><mi>e</mi><mfrac><mn>1</mn><mn>2</mn></mfrac></msup>"),
    ("90^\\circ", "<msup><mn>90</mn><mo>\u{2218}</mo></msup>"),
  ])
  func `has scripts`(formula: String, html: String) { #expect(math(formula) == html) }

  @Test(arguments: [
    ("\\frac{a}{b}", "<mfrac><mi>a</mi><mi>b</mi></mfrac>"),
    ("\\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>"),
    ("\\frac{a+1}b", "<mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mi>b</mi></mfrac>"),
    ("\\dfrac ab", "<mstyle displaystyle=\"true\"><mfrac><mi>a</mi><mi>b</mi></mfrac></mstyle>"),
    ("{a \\over b}", "<mfrac><mi>a</mi><mi>b</mi></mfrac>"),
    (
      "\\binom nk",
      "<mrow><mo>(</mo><mfrac linethickness=\"0\"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo></mrow>"
    ),
    ("\\sqrt2", "<msqrt><mn>2</mn></msqrt>"),
    ("\\sqrt\\[3\\]{x}", "<mroot><mi>x</mi><mn>3</mn></mroot>"),
    ("\\displaystyle x", "<mstyle displaystyle=\"true\"><mi>x</mi></mstyle>"),
  ])
  func `has fractions and roots`(formula: String, html: String) { #expect(math(formula) == html) }

  @Test(arguments: [
    ("\\alpha\\Omega", "<mrow><mi>\u{3B1}</mi><mi mathvariant=\"normal\">\u{3A9}</mi></mrow>"),
    ("\\epsilon", "<mi>\u{3F5}</mi>"), ("\\varepsilon", "<mi>\u{3B5}</mi>"),
    ("\\phi", "<mi>\u{3D5}</mi>"), ("\\varphi", "<mi>\u{3C6}</mi>"),
    ("\\le", "<mo>\u{2264}</mo>"), ("\\neq", "<mo>\u{2260}</mo>"), ("\\in", "<mo>\u{2208}</mo>"),
    ("\\not\\in", "<mo>\u{2209}</mo>"), ("\\not=", "<mo>\u{2260}</mo>"),
    ("\\to", "<mo>\u{2192}</mo>"), ("\\Leftrightarrow", "<mo>\u{21D4}</mo>"),
    ("\\infty", "<mi mathvariant=\"normal\">\u{221E}</mi>"), ("\\pm", "<mo>\u{B1}</mo>"),
    ("\\cdots", "<mo>\u{22EF}</mo>"), ("\\%", "<mi mathvariant=\"normal\">%</mi>"),
    ("\\{", "<mo stretchy=\"false\">{</mo>"), ("\\langle", "<mo stretchy=\"false\">\u{27E8}</mo>"),
    ("\\mathbb{R}", "<mi>\u{211D}</mi>"), ("\\mathbb E", "<mi>\u{1D53C}</mi>"),
    ("\\mathbf{ab}", "<mrow><mi>\u{1D41A}</mi><mi>\u{1D41B}</mi></mrow>"),
    ("\\mathcal{L}", "<mi>\u{2112}</mi>"), ("\\mathrm{d}", "<mi mathvariant=\"normal\">d</mi>"),
    ("\\mathrm{Re}", "<mi>Re</mi>"), ("\\text{ if }", "<mtext>\u{A0}if\u{A0}</mtext>"),
    ("\\text{日本}", "<mtext>日本</mtext>"),
    ("a\\,b", "<mrow><mi>a</mi><mspace width=\"0.1667em\"/><mi>b</mi></mrow>"),
    ("|", "<mo stretchy=\"false\" lspace=\"0\" rspace=\"0\">|</mo>"),
    ("\\quad", "<mspace width=\"1em\"/>"),
  ])
  func `has symbols, alphabets, text and space`(formula: String, html: String) {
    #expect(math(formula) == html)
  }

  @Test(arguments: [
    (
      "\\sum_{i}^n i",
      "<mrow><munderover><mo>\u{2211}</mo><mi>i</mi><mi>n</mi></munderover><mi>i</mi></mrow>"
    ),
    ("\\int_0^1", "<msubsup><mo>\u{222B}</mo><mn>0</mn><mn>1</mn></msubsup>"),
    ("\\int\\limits_0", "<munder><mo>\u{222B}</mo><mn>0</mn></munder>"),
    ("\\sum\\nolimits_i", "<msub><mo>\u{2211}</mo><mi>i</mi></msub>"),
    ("\\lim_{x}", "<munder><mo movablelimits=\"true\">lim</mo><mi>x</mi></munder>"),
    ("\\sin x", "<mrow><mi>sin</mi><mo>\u{2061}</mo><mi>x</mi></mrow>"),
    ("\\log_2 x", "<mrow><msub><mi>log</mi><mn>2</mn></msub><mo>\u{2061}</mo><mi>x</mi></mrow>"),
    ("\\sin", "<mi>sin</mi>"),
  ])
  func `has operators with limits, and functions`(formula: String, html: String) {
    #expect(math(formula) == html)
  }

  @Test(arguments: [
    ("\\hat x", "<mover accent=\"true\"><mi>x</mi><mo stretchy=\"false\">^</mo></mover>"),
    (
      "\\vec{AB}",
      "<mover accent=\"true\"><mrow><mi>A</mi><mi>B</mi></mrow><mo stretchy=\"false\">\u{2192}</mo></mover>"
    ),
    (
      "\\overline{x}",
      "<mover accent=\"true\"><mi>x</mi><mo stretchy=\"true\">\u{203E}</mo></mover>"
    ),
    (
      "\\underbrace{x}_n",
      "<munder><munder><mi>x</mi><mo stretchy=\"true\">\u{23DF}</mo></munder><mi>n</mi></munder>"
    ),
    (
      "\\left(x\\right)",
      "<mrow><mo stretchy=\"true\" form=\"prefix\">(</mo><mi>x</mi><mo stretchy=\"true\" form=\"postfix\">)</mo></mrow>"
    ),
    (
      "\\left.x\\right|_0",
      "<msub><mrow><mi>x</mi><mo stretchy=\"true\" form=\"postfix\">|</mo></mrow><mn>0</mn></msub>"
    ),
    (
      "\\left\\{a\\middle|b\\right\\}",
      "<mrow><mo stretchy=\"true\" form=\"prefix\">{</mo><mi>a</mi><mo stretchy=\"true\" form=\"infix\">|</mo><mi>b</mi><mo stretchy=\"true\" form=\"postfix\">}</mo></mrow>"
    ),
    (
      "\\big(",
      "<mo stretchy=\"true\" minsize=\"1.2em\" maxsize=\"1.2em\" lspace=\"0\" rspace=\"0\">(</mo>"
    ),
  ])
  func `has accents and brackets that grow`(formula: String, html: String) {
    #expect(math(formula) == html)
  }

  @Test func `has matrices and cases`() {
    let cells = "<mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr>"
    #expect(math("\\begin{matrix}a&b\\end{matrix}") == "<mrow><mtable>\(cells)</mtable></mrow>")
    #expect(
      math("\\begin{pmatrix}a&amp;b\\\\a&b\\\\\\end{pmatrix}")
        == "<mrow><mo stretchy=\"true\" form=\"prefix\">(</mo><mtable>\(cells)\(cells)</mtable><mo stretchy=\"true\" form=\"postfix\">)</mo></mrow>"
    )
    #expect(
      math("\\begin{cases}a&b\\end{cases}")
        == "<mrow><mo stretchy=\"true\" form=\"prefix\">{</mo><mtable>\(cells.replacing("<mtd>", with: "<mtd style=\"text-align:left\">"))</mtable></mrow>"
    )
  }

  @Test(arguments: [
    "\\foo", "x^", "x^1^2", "\\frac1", "{x", "x}", "a&b", "a\\\\b", "\\left(x", "\\right)",
    "\\sqrt",
    "\\begin{array}{c}a\\end{array}", "\\begin{matrix}a", "\\begin{matrix}a\\end{pmatrix}", "日本",
    "\\text{a $x$}", "\\mathbb{\\alpha}", "\\not x", "%", "#", "$x$", "x'^2^3",
    "\\left?x\\right)",
    "\\displaystyle a \\over b",
  ])
  func `that has anything else stays its source, and says so`(formula: String) {
    var options = HTMLOptions()
    options.formulas = .mathML
    let document = Document(parsing: "a\r\n[tex:\(formula)]", .hatenaBlog)
    #expect(document.html(options) == document.html())
    #expect(document.html().contains("<span class=\"tex\">"))
    let found = document.untranslatedFormulas(options)
    #expect(found.map(\.code) == [.untranslatedFormula])
    #expect(found.map { Array(document.source[$0.range]) } == [Array(formula.utf8)])
    #expect(document.untranslatedFormulas(HTMLOptions()).isEmpty)
  }

  @Test(arguments: ["{", "\\frac", "\\sqrt", "x^{", "\\left(", "\\hat", "\\begin{matrix}", "a"])
  func `has limits`(unit: String) {
    var options = HTMLOptions()
    options.formulas = .mathML
    let formula = String(repeating: unit, count: 5000)
    let html = Document(parsing: "[tex:\(formula)]", .hatenaBlog).html(options)
    #expect(html.hasPrefix("<p><span class=\"tex\">"))
  }

  @Test func `is written for untrusted authors, too, and escaped`() {
    var options = HTMLOptions.untrusted
    options.formulas = .mathML
    let document = Document(parsing: "[tex:\\text{&lt;script&gt;&quot;}]", .hatenaBlog)
    #expect(
      document.html(options)
        == "<p><math alttext=\"\\text{&lt;script&gt;&quot;}\"><mtext>&lt;script&gt;&quot;</mtext></math></p>\n"
    )
  }

  @Test(arguments: [HTMLOptions.trusted, .untrusted])
  func `may be left to a script`(options: HTMLOptions) {
    var options = options
    options.formulas = .mathJax
    let document = Document(parsing: "[tex:a &lt; \\\\b]", .hatenaBlog)
    #expect(document.html(options) == "<p>\\(a &lt; \\\\b\\)</p>\n")
  }
}
