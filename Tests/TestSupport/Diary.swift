/// A diary of the corpus.
public struct Diary: Sendable {
  /// Its path below `Corpus/`, without the ending.
  public let name: String
  /// What its author wrote.
  public let source: [UInt8]
  /// The name of the dialect it is written in: that of its folder.
  public let dialect: String

  /// Reads all diaries, sorted by path.
  public static func all() throws -> [Diary] {
    try Corpus.files(under: "diary", ending: ".hatena").map { path in
      let folders = path.split(separator: "/")
      return Diary(
        name: String(path.dropLast(".hatena".count)), source: try Corpus.bytes(path),
        dialect: folders.count > 2 ? String(folders[1]) : "text-hatena")
    }
  }
}
