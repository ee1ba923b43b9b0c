import Bytes
public import SyntaxColor

/// Where a page takes its looks from.
public struct Stylesheet: Sendable, Hashable {
  private enum Source: Sendable, Hashable {
    case builtIn(Theme)
    case embedded([UInt8])
    case linked(String)
  }

  private let source: Source

  /// The sheet that comes with the library: for all markup and all code, light and dark, on a phone
  /// and on paper.
  public static func builtIn(_ theme: Theme) -> Stylesheet { Stylesheet(source: .builtIn(theme)) }

  /// CSS written into the page.
  public static func embedded(_ css: String) -> Stylesheet { embedded(Array(css.utf8)) }

  /// CSS written into the page, as bytes.
  public static func embedded(_ css: [UInt8]) -> Stylesheet { Stylesheet(source: .embedded(css)) }

  /// The address of a sheet.
  public static func linked(_ address: String) -> Stylesheet {
    Stylesheet(source: .linked(address))
  }

  /// Appends the element that brings it into a page.
  func append(to output: inout [UInt8]) {
    switch source {
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

  /// Returns the CSS of the built-in sheet: a theme's colors, and what is the same for every theme.
  ///
  /// Sizes are relative, so that readers' own settings count; nothing is wider than the screen but code
  /// and tables, which scroll by themselves.
  public static func css(for theme: Theme) -> String {
    let style = ThemeStyle(theme: theme)
    return style.colors + EmbeddedStyles.screen.description + EmbeddedStyles.code.description
      + style.styles + EmbeddedStyles.print.description
  }

  /// Appends a `style` element; an end tag in the CSS is written so that CSS reads the same and HTML
  /// does not see it.
  private func appendElement(_ css: [UInt8], to output: inout [UInt8]) {
    output += "<style>\n".utf8
    for (index, byte) in css.enumerated() {
      if byte == Byte.slash, index > 0, css[index - 1] == Byte.lessThan {
        output.append(Byte.backslash)
      }
      output.append(byte)
    }
    output += "</style>\n".utf8
  }
}
