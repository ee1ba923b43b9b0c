import Bytes

/// The line before a request's text: `ID LENGTH key=value …`.
///
/// A value is taken as it stands up to the next space; one that begins with `"` is a JSON string,
/// which can have spaces in it. A key without `=` is a flag.
struct RequestHeader {
  /// A key and its value.
  struct Word {
    let key: String
    let value: String?
  }

  /// What the caller calls the request.
  let id: String
  /// How many bytes its text has.
  let length: Int
  /// What is asked for; `nil` where that cannot be read.
  let words: [Word]?

  /// How long a line may be.
  static let longest = 1 << 16
  private static let longestID = 256
  private static let nameBytes = ByteSet(
    "+-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~".utf8)

  /// Reads a line without its end; `nil` where it has no name and no length.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - isKey: Which keys there are. The words are not read on behind another.
  init?(_ line: ArraySlice<UInt8>, isKey: (String) -> Bool = { _ in true }) {
    var rest = line.last == Byte.carriageReturn ? line.dropLast() : line
    guard let id = Self.id(Self.field(&rest)), let length = Self.length(Self.field(&rest))
    else { return nil }
    self.id = id
    self.length = length
    words = Self.words(rest, isKey)
  }

  /// Returns a name for a request: letters, digits and `+-./:=@_~`. `-` is nobody's.
  static func id(_ field: ArraySlice<UInt8>) -> String? {
    guard !field.isEmpty, field.count <= longestID, field != [Byte.hyphen],
      field.allSatisfy(nameBytes.contains)
    else { return nil }
    return String(decoding: field, as: UTF8.self)
  }

  private static func length(_ field: ArraySlice<UInt8>) -> Int? {
    wholeNumber(String(decoding: field, as: UTF8.self), in: 0...Int.max)
  }

  /// Takes what is before the next space.
  private static func field(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = rest.firstIndex(of: Byte.space) ?? rest.endIndex
    defer { rest = rest[min(end + 1, rest.endIndex)...] }
    return rest[..<end]
  }

  /// Reads words; `nil` where they cannot be.
  static func words(
    _ text: ArraySlice<UInt8>, _ isKey: (String) -> Bool = { _ in true }
  ) -> [Word]? {
    var words: [Word] = []
    var rest = text
    while true {
      rest = rest.drop { $0 == Byte.space }
      if rest.isEmpty { return words }
      let end = rest.firstIndex { $0 == Byte.space || $0 == Byte.equals } ?? rest.endIndex
      let key = String(decoding: rest[..<end], as: UTF8.self)
      guard isKey(key) else { return nil }
      rest = rest[end...]
      var value: String?
      if rest.first == Byte.equals {
        rest = rest.dropFirst()
        guard let read = self.value(&rest) else { return nil }
        value = read
      }
      guard rest.first ?? Byte.space == Byte.space else { return nil }
      words.append(Word(key: key, value: value))
    }
  }

  private static func value(_ rest: inout ArraySlice<UInt8>) -> String? {
    if rest.first == Byte.quote { return JSONText.read(&rest) }
    let end = rest.firstIndex(of: Byte.space) ?? rest.endIndex
    defer { rest = rest[end...] }
    return String(decoding: rest[..<end], as: UTF8.self)
  }
}
