extension HighlightedCode {
  /// The code as it is shown, with its styles: what every format is written from.
  ///
  /// - Complexity: O(*n*) at each access.
  public var visible: VisibleCode { VisibleCode(code, spans) }

  /// Returns the code as HTML with `<span class="synComment">`, as Text::VimColor writes it.
  public func html() -> String { String(decoding: htmlBytes(), as: UTF8.self) }

  /// Returns the bytes of ``html()``; what is not UTF-8 in the code is kept.
  public func htmlBytes() -> [UInt8] { CodeMarkup.htmlClasses.bytes(visible) }

  /// Returns the code as a `pre` element that needs no style sheet.
  ///
  /// ```swift
  /// let mail = code.html(inlineStyles: Theme.hatena.light)
  /// // <pre style="color: #24292f; background: #fafafa"><span style="color: #804000">my</span> …
  /// ```
  public func html(inlineStyles palette: Palette) -> String {
    String(decoding: htmlBytes(inlineStyles: palette), as: UTF8.self)
  }

  /// Returns the bytes of ``html(inlineStyles:)``; what is not UTF-8 in the code is kept.
  public func htmlBytes(inlineStyles palette: Palette) -> [UInt8] {
    CodeMarkup.inlineStyles(palette).bytes(visible)
  }

  /// Returns the code as XML elements of Text::VimColor's namespace, with its root element.
  public func xml() -> String { String(decoding: xmlBytes(), as: UTF8.self) }

  /// Returns the bytes of ``xml()``; what is not UTF-8 in the code is kept.
  public func xmlBytes() -> [UInt8] { CodeMarkup.xml.bytes(visible) }

  /// Returns the code with escape sequences for a terminal (ECMA-48); sequences in the code itself
  /// are written so that they can be seen and do nothing.
  public func ansi(_ colors: TerminalColors = .sixteen) -> String {
    String(decoding: ansiBytes(colors), as: UTF8.self)
  }

  /// Returns the bytes of ``ansi(_:)``; what is not UTF-8 in the code is kept.
  public func ansiBytes(_ colors: TerminalColors = .sixteen) -> [UInt8] {
    CodeMarkup.ansi(colors).bytes(visible)
  }

  /// Returns the spans as one line of JSON.
  ///
  /// ```json
  /// {"file":"a.pl","filetype":"perl","spans":[[0,2,"Statement"],[3,5,"Identifier"]]}
  /// ```
  ///
  /// The numbers are byte offsets into ``code``, half-open; the names are the raw values of
  /// ``HighlightGroup``.
  ///
  /// - Parameter file: The name of the file; `nil` leaves `"file"` out.
  /// - Returns: An object without a line end behind it.
  public func json(file: String? = nil) -> String {
    var output = "{"
    if let file { output += "\"file\":\(Self.quoted(file))," }
    output += "\"filetype\":\(Self.quoted(filetype)),\"spans\":["
    for (index, span) in spans.enumerated() {
      if index > 0 { output += "," }
      output += "[\(span.range.lowerBound),\(span.range.upperBound),\"\(span.group.rawValue)\"]"
    }
    return output + "]}"
  }

  /// Returns the bytes of ``json(file:)``.
  public func jsonBytes(file: String? = nil) -> [UInt8] { Array(json(file: file).utf8) }

  private static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": output += "\\\(scalar)"
      case "\0"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u00\(digits.count == 1 ? "0" : "")\(digits)"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
