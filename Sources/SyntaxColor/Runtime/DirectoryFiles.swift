/// A directory of the file system, which is never left: see ``contents(of:)``.
struct DirectoryFiles: RuntimeFiles {
  let root: String

  func contents(of path: String) -> [UInt8]? { nil }

  func paths(matching pattern: String) -> [String] { [] }
}
