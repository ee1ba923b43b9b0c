import Bytes

extension Interpreter {
  /// Returns the files that full paths with wild cards match, as a list or one line each.
  func files(matching patterns: [String], asList: Bool) throws(ScriptError) -> VimValue {
    var found: [[UInt8]] = []
    for pattern in patterns {
      for directory in runtimePath.given where pattern.hasPrefix("\(directory.root)/") {
        let relative = String(pattern.dropFirst(directory.root.count + 1))
        let paths = directory.paths(matching: relative)
        found += paths.map { Array("\(directory.root)/\($0)".utf8) }
      }
    }
    if asList { return try store.list(strings: found) }
    return try store.string(Array(found.joined(separator: [Byte.lineFeed])))
  }

  /// Returns `$NAME`. Only `$VIMRUNTIME` and `$VIM` exist: the first directory of 'runtimepath'
  /// that files of other directories may take for Vim's own.
  func environmentVariable(_ name: ArraySlice<UInt8>) -> [UInt8] {
    guard name.elementsEqual("VIMRUNTIME".utf8) || name.elementsEqual("VIM".utf8) else { return [] }
    return Array((runtimePath.systemRoot ?? "").utf8)
  }
}
