/// A folder of a directory, as a directory of its own.
struct SubdirectoryFiles: RuntimeFiles {
  let root: String
  private let base: any RuntimeFiles
  private let prefix: String

  /// Names the folder `folder` of `base`.
  init(_ base: any RuntimeFiles, _ folder: String) {
    self.base = base
    prefix = "\(folder)/"
    root = "\(base.root)/\(folder)"
  }

  func contents(of path: String) -> [UInt8]? { base.contents(of: prefix + path) }

  func paths(matching pattern: String) -> [String] {
    base.paths(matching: prefix + pattern).map { String($0.dropFirst(prefix.count)) }
  }

  func holds(folder: String) -> Bool { base.holds(folder: prefix + folder) }
}
