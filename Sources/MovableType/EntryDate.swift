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

  /// Reads `MM/DD/YYYY hh:mm:ss`, with ` AM` or ` PM` behind it where the clock has twelve hours, or
  /// `YYYY-MM-DD` with any marks between; a year of two digits is one from 1970 to 2069.
  ///
  /// `nil` where there is no such day, or no such time.
  init?(_ text: some Collection<UInt8>) {
    var numbers: [(value: Int, digits: Int)] = []
    var isInNumber = false
    var letters: [UInt8] = []
    for byte in text {
      if Byte.isDigit(byte) {
        if !isInNumber {
          // A zone may follow.
          if numbers.count == 6 { break }
          numbers.append((0, 0))
        }
        isInNumber = true
        let last = numbers.count - 1
        guard numbers[last].value < 1000 else { return nil }
        numbers[last] = (numbers[last].value * 10 + Int(byte - Byte.zero), numbers[last].digits + 1)
      } else {
        isInNumber = false
        if Byte.isLetter(byte) { letters.append(Byte.lowercased(byte)) }
      }
    }
    guard numbers.count >= 3 else { return nil }
    if numbers[0].digits > 2 { numbers[0...2] = [numbers[1], numbers[2], numbers[0]] }
    while numbers.count < 6 { numbers.append((0, 0)) }
    let isAfternoon = letters.first == UInt8(ascii: "p")
    let hasHalves = letters.count == 2 && letters.last == UInt8(ascii: "m")
    (month, day) = (numbers[0].value, numbers[1].value)
    let written = numbers[2].value
    year = numbers[2].digits > 2 ? written : written + (written < 70 ? 2000 : 1900)
    hour = hasHalves ? numbers[3].value % 12 + (isAfternoon ? 12 : 0) : numbers[3].value
    (minute, second) = (numbers[4].value, numbers[5].value)
    guard (1...12).contains(month), (1...9999).contains(year),
      (1...Self.days(of: month, in: year)).contains(day), hour < 24, minute < 60, second < 61
    else { return nil }
  }

  private static func days(of month: Int, in year: Int) -> Int {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
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
