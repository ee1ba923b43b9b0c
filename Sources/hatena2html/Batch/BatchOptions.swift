import ArgumentParser

/// What the files hold.
enum SourceFormat: String, ExpressibleByArgument, CaseIterable {
  /// Hatena notation.
  case hatena
  /// A blog's export in Movable Type's format.
  case mt
}

/// Options for many files, and for the export of a whole blog.
struct BatchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write a page for every FILE, and every diary in a folder, below DIR; only what changed.",
      valueName: "DIR"),
    completion: .directory)
  var outDir: String?

  @Option(
    help: ArgumentHelp(
      "What the files hold: hatena, or mt for the export of Hatena Diary or Hatena Blog.",
      valueName: "FORMAT"))
  var from: SourceFormat = .hatena

  @Flag(help: "With --out-dir: also write index.html, a list of the pages' titles.")
  var index = false

  @Flag(help: "With --out-dir: write every page anew.")
  var force = false

  @Flag(help: "With --from mt: also take entries that are not published.")
  var drafts = false

  func validate() throws {
    if outDir == nil, index || force {
      throw ValidationError("--index and --force are for --out-dir DIR.")
    }
    if drafts, from != .mt { throw ValidationError("--drafts is for --from mt.") }
  }
}
