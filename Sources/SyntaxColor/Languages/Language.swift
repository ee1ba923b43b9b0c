extension SyntaxLibrary {
  /// A language that code can be in.
  public struct Language: Sendable, Hashable, Identifiable {
    /// The name, as in Vim's 'filetype': `cpp`.
    public let name: String
    /// The name as people read it: `C++`; where none is known, the same as ``name``.
    public let title: String
    /// Other names that mean the language: `c++`, `cxx`.
    public let aliases: [String]
    /// The names of its files; `*.hpp` is any name that ends so.
    public let fileNames: [String]

    /// The name.
    public var id: String { name }

    /// Whether a file is likely to be in the language, by its name alone.
    func isLikely(for fileName: Substring) -> Bool {
      fileNames.contains { pattern in
        pattern.hasPrefix("*") ? fileName.hasSuffix(pattern.dropFirst()) : fileName == pattern
      }
    }
  }

  /// The languages there is a definition for, sorted by name.
  ///
  /// - Complexity: O(*n*) at each access, with a look into each directory.
  public var languages: [Language] {
    let names = runtimePath.paths(matching: "syntax/*.vim").compactMap { path -> String? in
      path.split(separator: "/").last.map { String($0.dropLast(4)) }
    }
    return Set(names).subtracting(LanguageTable.notSyntaxFiles).sorted()
      .map(LanguageTable.language)
  }

  /// Returns the language that a written name means: by its own name, in either case, or by an
  /// alias; `nil` where there is no definition for it.
  public func language(named name: String) -> Language? {
    filetype(named: name).map(LanguageTable.language)
  }

  /// Returns the language of a file by its name, which may have folders before it; `nil` where the
  /// name tells nothing.
  public func language(forFileNamed path: String) -> Language? {
    guard let name = path.split(separator: "/").last else { return nil }
    if let likely = LanguageTable.languages.first(where: {
      $0.isLikely(for: name) && hasSyntaxFile($0.name)
    }) {
      return likely
    }
    return FiletypeDetection.filetype(ofFileNamed: path).flatMap(language(named:))
  }
}
