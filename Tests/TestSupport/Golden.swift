import Foundation

/// Expected outputs kept as files beside their inputs.
public enum Golden {
  /// Whether `RECORD_GOLDENS=1` asks for the files to be written anew.
  public static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"

  /// Returns the expected bytes, or `nil` where there are none or they are being recorded.
  ///
  /// A missing file is written and the caller's comparison must then fail, so that nothing passes
  /// without having been looked at.
  public static func expected(_ path: String, actual: [UInt8]) throws -> [UInt8]? {
    let url = Corpus.root.appending(path: path)
    if isRecording {
      try Data(actual).write(to: url)
      return actual
    }
    guard FileManager.default.fileExists(atPath: url.path) else {
      try Data(actual).write(to: url)
      return nil
    }
    return [UInt8](try Data(contentsOf: url))
  }
}
