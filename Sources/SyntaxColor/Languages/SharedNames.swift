/// Filetypes that share the names of their files, told apart by content as Vim does it.
enum SharedNames {
  /// Returns the filetype of a file whose name tells `named`, from its first lines.
  static func filetype(named: String, _ opening: FiletypeDetection.FirstLines) -> String {
    guard let ways = ways[named] else { return named }
    for line in opening.all {
      let text = line.drop { $0 == " " || $0 == "\t" }
      if text.isEmpty { continue }
      for way in ways where way.beginnings.contains(where: text.hasPrefix) { return way.filetype }
    }
    return named
  }

  /// What a line begins with in another filetype of the same names.
  private struct Way {
    let filetype: String
    let beginnings: [String]
  }

  private static let ways: [String: [Way]] = [
    "plaintex": [
      Way(
        filetype: "tex",
        beginnings: [
          #"\documentclass"#, #"\documentstyle"#, #"\usepackage"#, #"\begin{"#, #"\newcommand"#,
          #"\renewcommand"#, #"\part"#, #"\chapter"#, #"\section"#, #"\subsection"#, #"\appendix"#,
        ]),
      Way(
        filetype: "context", beginnings: [#"\starttext"#, #"\startcomponent"#, #"\startproduct"#]),
    ],
    "matlab": [
      Way(filetype: "matlab", beginnings: ["%", "function "]),
      Way(
        filetype: "objc",
        beginnings: [
          "#import", "#include", "#define", "@import", "@interface", "@implementation", "@protocol",
          "@class", "//", "/*",
        ]),
      Way(filetype: "mma", beginnings: ["(*"]), Way(filetype: "octave", beginnings: ["#"]),
    ],
  ]
}
