import Foundation
import Testing

@testable import SyntaxColor

struct `A theme` {
  /// The lowest contrast that any text of the theme has (WCAG 2.2, 1.4.3: 4.5 is level AA).
  static let floors: [(String, light: Double, dark: Double)] = [
    ("hatena", 4.5, 4.5), ("vimcolor", 3.1, 3.9), ("contrast", 7, 7), ("solarized", 2.9, 3.2),
    ("gruvbox", 4.4, 4.5), ("dracula", 4.5, 3.0),
  ]

  @Test func `is found by its name, and there are floors for all`() {
    #expect(Theme.all.map(\.name) == Self.floors.map(\.0))
    for theme in Theme.all { #expect(Theme(named: theme.name) == theme) }
    #expect(Theme(named: "Hatena") == nil)
    #expect(Theme(named: "") == nil)
  }

  @Test(arguments: floors)
  func `keeps its text readable`(name: String, light: Double, dark: Double) throws {
    let theme = try #require(Theme(named: name))
    for (palette, floor) in [(theme.light, light), (theme.dark, dark)] {
      for pair in palette.textPairs {
        let contrast = pair.text.contrast(with: pair.background)
        #expect(contrast >= floor, "\(name): \(pair.what) has \(contrast)")
      }
    }
  }

  @Test func `of high contrast is level AAA on marked lines as well`() {
    for palette in [Theme.contrast.light, Theme.contrast.dark] {
      for style in HighlightStyle.allCases where palette[style].background == nil {
        let text = palette[style].color ?? palette.foreground
        #expect(text.contrast(with: palette.page.markedLine) >= 7, "\(style)")
      }
      #expect(palette.page.rule.contrast(with: palette.page.background) >= 3)
    }
  }

  @Test func `has a look for every group`() {
    #expect(HighlightGroup.string.style == .constant)
    #expect(HighlightGroup.function.style == .identifier)
    #expect(Set(HighlightGroup.allCases.map(\.style)).count == HighlightStyle.allCases.count)
    for style in HighlightStyle.allCases {
      #expect(HighlightGroup(rawValue: style.name)?.style == style)
    }
  }

  @Test func `can be made of a few colors`() {
    let palette = Palette(foreground: 0x24292F, background: 0xFAFAFA, comment: 0x59636E)
    #expect(palette.page.link == palette.foreground)
    #expect(palette[.comment].css == "color: #59636e")
    #expect(palette[.underlined].css == "text-decoration: underline")
    #expect(palette[.type].css.isEmpty)
  }

  @Test(arguments: [(0xC00000, "#c00000"), (0x0A0B0C, "#0a0b0c"), (0xFFFF_FFFF, "#ffffff")])
  func `writes its colors as CSS does`(number: UInt32, css: String) {
    #expect(RGB(hex: number).css == css)
  }
}

extension Palette {
  /// Every text of code and page with what is behind it.
  fileprivate var textPairs: [(what: String, text: RGB, background: RGB)] {
    [
      ("code", foreground, background), ("text", page.foreground, page.background),
      ("a link", page.link, page.background),
      ("a visited link", page.visitedLink, page.background),
      ("muted text", page.muted, page.background), ("a line number", page.muted, background),
    ]
      + HighlightStyle.allCases.map {
        ("\($0)", self[$0].color ?? foreground, self[$0].background ?? background)
      }
  }
}

extension RGB {
  /// The contrast ratio of WCAG 2.2.
  fileprivate func contrast(with other: RGB) -> Double {
    let both = [luminance, other.luminance].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  private var luminance: Double {
    func linear(_ share: UInt8) -> Double {
      let value = Double(share) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
