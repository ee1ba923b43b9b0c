public import ArgumentParser
package import HatenaMarkdown

extension OutputFormat: ExpressibleByArgument {}

extension MarkdownFlavor: ExpressibleByArgument {
  /// Reads a flavor's name.
  package init?(argument: String) { self.init(named: argument) }

  /// How it is written.
  package var defaultValueDescription: String { name }

  /// The names there are.
  package static var allValueStrings: [String] { all.map(\.name) }
}

/// What documents are written as.
package struct FormatOptions: ParsableArguments {
  /// HTML, Markdown or text.
  @Option(
    help: ArgumentHelp("What to write: html, markdown, or text to read.", valueName: "FORMAT"))
  package var to = OutputFormat.html

  /// Whose Markdown.
  @Option(
    help: ArgumentHelp(
      "With --to markdown: whose: gfm (GitHub's), hugo, jekyll or commonmark.", valueName: "NAME"))
  package var markdown: MarkdownFlavor?

  /// Creates the options with their defaults.
  package init() {}
}
