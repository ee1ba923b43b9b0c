import Bytes
import HatenaText

/// When an entry or a comment was written, in the blog's own time.
public struct EntryDate: Sendable, Hashable, Comparable {
  /// The year, four digits.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int
  /// 0 to 59.
  public let second: Int

  /// Reads `MM/DD/YYYY hh:mm:ss`, with ` AM` or ` PM` behind it where the clock has twelve hours.
  init?(_ text: some Collection<UInt8>) {
    var numbers: [Int] = []
    var isInNumber = false
    var letters: [UInt8] = []
    for byte in text {
      if Byte.isDigit(byte) {
        if !isInNumber { numbers.append(0) }
        guard numbers.count <= 6, numbers[numbers.count - 1] < 10_000 else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - Byte.zero)
        isInNumber = true
      } else {
        isInNumber = false
        if Byte.isLetter(byte) { letters.append(Byte.lowercased(byte)) }
      }
    }
    guard numbers.count >= 3 else { return nil }
    while numbers.count < 6 { numbers.append(0) }
    let isAfternoon = letters.first == UInt8(ascii: "p")
    let hasHalves = letters.count == 2 && letters.last == UInt8(ascii: "m")
    (month, day, year) = (numbers[0], numbers[1], numbers[2])
    hour = hasHalves ? numbers[3] % 12 + (isAfternoon ? 12 : 0) : numbers[3]
    (minute, second) = (numbers[4], numbers[5])
    guard (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year), hour < 24,
      minute < 60, second < 61
    else { return nil }
  }

  /// `2013-01-31`.
  public var isoDate: String { "\(Self.padded(year, 4))-\(Self.padded(month))-\(Self.padded(day))" }

  /// `12:05:00`.
  public var clock8601: String {
    "\(Self.padded(hour)):\(Self.padded(minute)):\(Self.padded(second))"
  }

  /// Earlier dates come first.
  public static func < (left: EntryDate, right: EntryDate) -> Bool {
    (left.year, left.month, left.day, left.hour * 3600 + left.minute * 60 + left.second)
      < (right.year, right.month, right.day, right.hour * 3600 + right.minute * 60 + right.second)
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
