internal import Bytes
internal import CLibrary

/// A time zone, for the times in headline anchors.
///
/// Zones are read from the system's zone files by our own reader: the platform's `localtime_r` knows
/// one zone a process, and a server has readers in many.
public struct Zone: Sendable {
  /// Times from which an offset holds, ascending.
  private var transitions: [(time: Int, offset: Int)] = []
  /// The offset before the first transition.
  private var firstOffset = 0
  /// What holds from the last transition on.
  private var rule: ZoneRule?
  /// Whether it stands for the system's zone, which is read when a time is first asked for.
  private var isSystem = false

  /// Coordinated universal time.
  public static let utc = Zone.fixed(secondsEast: 0)

  /// The system's zone: what `TZ` names, otherwise `/etc/localtime`, otherwise UTC.
  public static let system: Zone = {
    var zone = Zone()
    zone.isSystem = true
    return zone
  }()

  private static let systemZone: Zone = {
    guard let value = unsafe getenv("TZ") else { return Zone(file: "/etc/localtime") ?? utc }
    let name = unsafe String(cString: value)
    if name.isEmpty { return utc }
    if name.hasPrefix("/") { return Zone(file: name) ?? utc }
    return Zone(named: name.hasPrefix(":") ? String(name.dropFirst()) : name) ?? utc
  }()

  /// A zone so many seconds east of Greenwich.
  public static func fixed(secondsEast: Int) -> Zone {
    var zone = Zone()
    zone.firstOffset = secondsEast
    return zone
  }

  private init() {}

  /// Finds a zone by its name (`Asia/Tokyo`) or by its rule in POSIX notation (`JST-9`).
  ///
  /// Returns `nil` where the system has no such zone.
  public init?(named name: String) {
    if name == "UTC" || name == "GMT" {
      self = .utc
      return
    }
    let isName = name.utf8.allSatisfy {
      Byte.isWord($0) || $0 == Byte.slash || $0 == Byte.hyphen || $0 == Byte.plus
    }
    if isName, !name.hasPrefix("/"), !name.isEmpty {
      for folder in ["/usr/share/zoneinfo/", "/usr/lib/zoneinfo/", "/etc/zoneinfo/"] {
        if let zone = Zone(file: folder + name) {
          self = zone
          return
        }
      }
    }
    guard let rule = ZoneRule(Array(name.utf8)) else { return nil }
    self.rule = rule
  }

  /// Reads a zone file (RFC 9636); `nil` where there is none or it is not one.
  private init?(file path: String) {
    guard let file = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 18)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    bytes.removeLast(bytes.count - count)
    guard let zone = Zone(bytes) else { return nil }
    self = zone
  }

  /// Reads the bytes of a zone file.
  private init?(_ bytes: [UInt8]) {
    var reader = ZoneFileReader(bytes: bytes)
    guard let first = reader.header(), first.version >= 0x32, reader.skip(first.size(timeSize: 4)),
      let header = reader.header(), reader.has(header.size(timeSize: 8))
    else { return nil }
    var times: [Int] = []
    for _ in 0..<header.timeCount { times.append(reader.integer(8)) }
    let indices = (0..<header.timeCount).map { _ in reader.integer(1) & 0xFF }
    var offsets: [Int] = []
    for _ in 0..<header.typeCount {
      offsets.append(reader.integer(4))
      _ = reader.skip(2)
    }
    guard let firstOffset = offsets.first, indices.allSatisfy({ $0 < offsets.count }) else {
      return nil
    }
    self.firstOffset = firstOffset
    transitions = zip(times, indices).map { ($0, offsets[$1]) }
    _ = reader.skip(
      header.charCount + header.leapCount * 12 + header.standardCount + header.utCount)
    rule = ZoneRule(reader.footer())
  }

  /// Returns the seconds to add to a Unix time for the zone's clock.
  func offset(atUnixTime time: Int) -> Int {
    if isSystem { return Self.systemZone.offset(atUnixTime: time) }
    guard let last = transitions.last else { return rule?.offset(at: time) ?? firstOffset }
    if time >= last.time { return rule?.offset(at: time) ?? last.offset }
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].time <= time { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : transitions[low - 1].offset
  }

  /// Returns `HH:MM` at a Unix time.
  func clock(atUnixTime time: Int) -> [UInt8] {
    let local = time + offset(atUnixTime: time)
    let minutes = (local % 86_400 + 86_400) % 86_400 / 60
    return [minutes / 600, minutes / 60 % 10, -1, minutes % 60 / 10, minutes % 10].map {
      $0 < 0 ? Byte.colon : Byte.zero + UInt8(truncatingIfNeeded: $0)
    }
  }
}
