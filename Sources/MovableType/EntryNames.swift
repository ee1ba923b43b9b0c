import Bytes
import HatenaText

/// Gives every entry of an export a path of its own, without an ending.
///
/// The path is the entry's base name (`2013/01/31/120500`) if that stays below the folder, otherwise
/// its date (`2013-01-31-120500`), otherwise `entry`. The second entry of a name gets `-2`.
public struct EntryNames {
  private var counts: [String: Int] = [:]

  /// Creates a giver of names that has given none.
  public init() {}

  /// Returns the next entry's path: components of letters, digits, `-`, `_` and `.`, none of which
  /// begins with a dot, joined with `/`.
  public mutating func name(of entry: Entry) -> String {
    let name = Self.path(entry.basename) ?? entry.date.map(Self.name) ?? "entry"
    let count = (counts[name] ?? 0) + 1
    counts[name] = count
    if count == 1 { return name }
    let numbered = "\(name)-\(count)"
    // An entry may be called what another's number makes of its name.
    if counts[numbered] != nil { return self.name(of: entry) }
    counts[numbered] = 1
    return numbered
  }

  private static func name(_ date: EntryDate) -> String {
    "\(date.isoDate)-\(date.clock8601.filter { $0 != ":" })"
  }

  private static func path(_ basename: [UInt8]) -> String? {
    var components: [String] = []
    for component in basename.split(separator: Byte.slash) {
      guard component.first != Byte.dot, component.count <= 200 else { return nil }
      let bytes = component.map { isPlain($0) ? $0 : Byte.underscore }
      components.append(String(decoding: bytes, as: UTF8.self))
    }
    return components.isEmpty || components.count > 16 ? nil : components.joined(separator: "/")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    Byte.isWord(byte) || byte == Byte.hyphen || byte == Byte.dot || byte >= 0x80
  }
}
