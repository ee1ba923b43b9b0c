import Bytes
import CommandLineSupport
import HatenaText

/// What a folder says about the diaries in it and below it: its file `.hatena2html.conf`.
///
/// A line is `dialect = NAME`, blank, or a comment that begins with `#`.
struct FolderSettings: Sendable {
  static let fileName = ".hatena2html.conf"
  /// The status for settings that are wrong: `EX_CONFIG`.
  private static let wrong: Int32 = 78

  /// The dialect of the diaries, where the folder or one above it says so.
  private(set) var dialect: Dialect?

  /// Returns the settings in a folder, which count before these.
  func inside(_ folder: String) throws(ProgramError) -> FolderSettings {
    let path = folder.hasSuffix("/") ? folder + Self.fileName : "\(folder)/\(Self.fileName)"
    guard FileStatus(path) != nil else { return self }
    let bytes = try InputFile.read(path).get()
    var settings = self
    let text = bytes.dropFirst(ByteOrderMark.length(in: bytes))
    let lines = text.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let line = Self.trimmed(line[...])
      if line.isEmpty || line.first == Byte.hash { continue }
      if let message = settings.take(line) {
        throw ProgramError(message: "\(path):\(index + 1): \(message)", status: Self.wrong)
      }
    }
    return settings
  }

  /// Takes a line; returns what is wrong with it.
  private mutating func take(_ line: ArraySlice<UInt8>) -> String? {
    guard let equals = line.firstIndex(of: Byte.equals) else { return "expected NAME = VALUE" }
    let name = String(decoding: Self.trimmed(line[..<equals]), as: UTF8.self)
    let value = String(decoding: Self.trimmed(line[(equals + 1)...]), as: UTF8.self)
    guard name == "dialect" else { return "unknown setting \"\(name)\"; there is \"dialect\"" }
    guard let dialect = Dialect(named: value) else {
      return "unknown dialect \"\(value)\"; \(Dialect.allNames)"
    }
    self.dialect = dialect
    return nil
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop(while: Byte.isSpace)
    while let last = bytes.last, Byte.isSpace(last) { bytes.removeLast() }
    return bytes
  }
}
