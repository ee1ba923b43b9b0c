/// The directories syntax files are looked up in, in order: Vim's 'runtimepath'.
struct RuntimePath: Sendable {
  /// The directories, the caller's before the built-in ones.
  let directories: [any RuntimeFiles]

  /// Creates a path of `directories`.
  init(_ directories: [any RuntimeFiles]) {
    self.directories = directories
  }

  /// Returns every file that `pattern` matches, as paths below their roots, directory by directory.
  func paths(matching pattern: String) -> [String] {
    directories.flatMap { directory in
      directory.paths(matching: pattern).map { "\(directory.root)/\($0)" }
    }
  }

  /// Returns a file by its full path, if it lies in one of the directories.
  func contents(of path: String) -> [UInt8]? {
    for directory in directories where path.hasPrefix(directory.root + "/") {
      let relative = String(path.dropFirst(directory.root.count + 1))
      if let contents = directory.contents(of: relative) { return contents }
    }
    return nil
  }

  /// The root that `$VIMRUNTIME` stands for: the first directory that is Vim's own, else the last.
  var systemRoot: String? {
    let own = directories.first { $0.contents(of: "syntax/syncolor.vim") != nil }
    return (own ?? directories.last)?.root
  }
}
