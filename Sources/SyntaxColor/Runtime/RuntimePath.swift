/// The directories syntax files are looked up in, in order: Vim's 'runtimepath'.
struct RuntimePath: Sendable {
  /// The directories in the order they are looked up in: those given, the built-in definitions, then
  /// the `after` folders.
  private(set) var directories: [any RuntimeFiles]
  /// The directories given, and the built-in definitions: no file outside of them is read.
  let given: [any RuntimeFiles]

  /// Creates a path of `directories`, behind which come the files of `fallback` that none of them
  /// has, and then the `after` folders of those that have one, the first directory's last.
  init(_ directories: [any RuntimeFiles], fallback: (any RuntimeFiles)? = nil) {
    let roots = directories.map(\.root)
    let after = directories.reversed().filter {
      $0.holds(folder: "after") && !roots.contains("\($0.root)/after")
    }
    given =
      directories + (fallback.map { [FallbackFiles($0, behind: directories)] } ?? [])
    self.directories = given + after.map { SubdirectoryFiles($0, "after") }
  }

  /// Looks up files in other directories: those of `paths` that are or lie below the ones given.
  mutating func setDirectories(_ paths: [String]) {
    directories = paths.compactMap { path in
      if let known = (given + directories).first(where: { $0.root == path }) { return known }
      guard let base = given.first(where: { path.hasPrefix("\($0.root)/") }) else { return nil }
      let folder = String(path.dropFirst(base.root.utf8.count + 1))
      return base.holds(folder: folder) ? SubdirectoryFiles(base, folder) : nil
    }
  }

  /// Returns every file that `pattern` matches, as paths below their roots, directory by directory.
  func paths(matching pattern: String) -> [String] {
    directories.flatMap { directory in
      directory.paths(matching: pattern).map { "\(directory.root)/\($0)" }
    }
  }

  /// Returns a file by its full path, if it lies in one of the directories.
  func contents(of path: String) -> [UInt8]? {
    for directory in given where path.hasPrefix(directory.root + "/") {
      let relative = String(path.dropFirst(directory.root.utf8.count + 1))
      if let contents = directory.contents(of: relative) { return contents }
    }
    return nil
  }

  /// The directory that is Vim's own, if one is.
  private var system: (any RuntimeFiles)? {
    given.first { $0.contents(of: "syntax/syncolor.vim") != nil }
  }

  /// The root that `$VIMRUNTIME` stands for: the first directory that is Vim's own, else the last.
  var systemRoot: String? { (system ?? given.last)?.root }

  /// The version of the directory that is Vim's own: its manual tells it, else the date of a file
  /// that each version has.
  var systemVersion: VimVersion? {
    guard let system else { return nil }
    if let manual = system.contents(of: "doc/help.txt"),
      let told = Self.word(behind: "Vim version ", in: manual),
      let version = VimVersion(told.hasSuffix(".") ? told.dropLast() : told[...])
    {
      return version
    }
    let loader = system.contents(of: "syntax/synload.vim") ?? []
    guard let year = Self.word(behind: "Last Change:", in: loader).flatMap({ Int($0) }) else {
      return nil
    }
    return year < 2023 ? .v90 : .current
  }

  /// Returns the word behind a text in the first lines of a file.
  private static func word(behind text: String, in contents: [UInt8]) -> String? {
    let head = String(decoding: contents.prefix(300), as: UTF8.self)
    var rest = head[...]
    while !rest.hasPrefix(text) {
      if rest.isEmpty { return nil }
      rest.removeFirst()
    }
    return rest.dropFirst(text.count).split(whereSeparator: \.isWhitespace).first.map(String.init)
  }
}
