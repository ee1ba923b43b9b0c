public import Foundation

/// The files under `Corpus/`.
public enum Corpus {
  /// The folder itself.
  public static let root = repository.appending(path: "Corpus")

  /// The folder of the package.
  public static let repository: URL = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url
  }()

  /// Returns the bytes of a file, named by its path below `Corpus/`.
  public static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  /// Decodes a file of JSON lines.
  public static func jsonLines<Case: Decodable>(
    _ path: String, as type: Case.Type = Case.self
  ) throws -> [Case] {
    let decoder = JSONDecoder()
    return try bytes(path).split(separator: 0x0A).map {
      try decoder.decode(type, from: Data($0))
    }
  }

  /// Returns the files below a folder with that ending, as paths below `Corpus/`, sorted.
  public static func files(under folder: String, ending: String) -> [String] {
    let base = root.appending(path: folder)
    let walker = FileManager.default.enumerator(atPath: base.path)
    var paths: [String] = []
    while let path = walker?.nextObject() as? String {
      if path.hasSuffix(ending) { paths.append("\(folder)/\(path)") }
    }
    return paths.sorted()
  }
}
