import Foundation

/// A folder for one test, gone when it is done.
public final class Folder: Sendable {
  private let url: URL

  /// Makes an empty folder.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "hatenatext-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Its path.
  public var path: String { url.path }

  /// The path of a file in it.
  public func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file and the folders it is in.
  public func write(_ text: String, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Puts one file in another's place.
  public func replace(_ name: String, with other: String) throws {
    guard unsafe rename(path(other), path(name)) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Reads a file.
  public func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }

  /// The paths of all files below a folder in it, sorted.
  public func files(_ name: String = "") throws -> [String] {
    let root = name.isEmpty ? url : url.appending(path: name)
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { path in
      var isDirectory: ObjCBool = false
      let there = unsafe FileManager.default.fileExists(
        atPath: root.appending(path: path).path, isDirectory: &isDirectory)
      return there && !isDirectory.boolValue
    }.sorted()
  }

  /// When a file was last changed, and which file it is.
  public func version(_ name: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return "\(attributes[.modificationDate] ?? "") \(attributes[.systemFileNumber] ?? "")"
  }
}
