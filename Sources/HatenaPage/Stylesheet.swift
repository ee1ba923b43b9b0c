import Bytes
import HatenaText
public import SyntaxColor

/// Where a page takes its looks from.
public enum Stylesheet: Sendable, Hashable {
  /// The sheet that comes with the library: for all markup and all code, light and dark, on a phone
  /// and on paper.
  case builtIn(Theme)
  /// CSS written into the page.
  case embedded([UInt8])
  /// The address of a sheet.
  case linked(String)

  /// Appends the element that brings it into a page.
  func append(to output: inout [UInt8]) {
    switch self {
    case .builtIn(let theme):
      output += "<meta name=\"color-scheme\" content=\"light dark\">\n".utf8
      appendElement(Array(Self.css(for: theme).utf8), to: &output)
    case .embedded(let css): appendElement(css, to: &output)
    case .linked(let address):
      output += "<link rel=\"stylesheet\" href=\"".utf8
      HTMLEscaping.append(address, to: &output)
      output += "\">\n".utf8
    }
  }

  /// Returns the CSS of the built-in sheet.
  public static func css(for theme: Theme) -> String {
    ThemeStyle(theme: theme).colors + MarkupStyle.screen + MarkupStyle.code
      + ThemeStyle(theme: theme).styles + MarkupStyle.print
  }

  /// Appends a `style` element; an end tag in the CSS is written so that CSS reads the same and HTML
  /// does not see it.
  private func appendElement(_ css: [UInt8], to output: inout [UInt8]) {
    output += "<style>\n".utf8
    for (index, byte) in css.enumerated() {
      if byte == 0x2F, index > 0, css[index - 1] == 0x3C { output.append(0x5C) }
      output.append(byte)
    }
    output += "</style>\n".utf8
  }
}
