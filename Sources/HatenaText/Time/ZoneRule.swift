internal import Bytes

/// A zone's rule in POSIX notation: `JST-9`, `EST5EDT,M3.2.0,M11.1.0`.
struct ZoneRule: Sendable {
  /// A day of the year and a time on it.
  private struct Change {
    enum Day {
      /// `Jn`: 1 to 365, 29 February never counted.
      case julian(Int)
      /// `n`: 0 to 365.
      case dayOfYear(Int)
      /// `Mm.w.d`: a weekday of a month, the fifth being the last.
      case weekday(month: Int, week: Int, day: Int)
    }
    let day: Day
    let seconds: Int
  }

  private let standard: Int
  private var summer: Int?
  private var changes: (start: Change, end: Change)?

  /// Reads a rule; `nil` where the bytes are none.
  init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    guard reader.name(), let west = reader.time() else { return nil }
    standard = -west
    guard !reader.isAtEnd else { return }
    guard reader.name() else { return nil }
    summer = reader.startsTime ? reader.time().map { -$0 } : standard + 3600
    guard summer != nil, reader.pass(0x2C), let start = reader.change(), reader.pass(0x2C),
      let end = reader.change(), reader.isAtEnd
    else { return nil }
    changes = (start, end)
  }

  /// Returns the seconds east of Greenwich at a Unix time.
  func offset(at time: Int) -> Int {
    guard let summer, let changes else { return standard }
    let year = Self.year(ofDay: Self.floorDivide(time + standard, 86_400))
    let start = Self.seconds(of: changes.start, in: year) - standard
    let end = Self.seconds(of: changes.end, in: year) - summer
    let isSummer = start < end ? time >= start && time < end : time >= start || time < end
    return isSummer ? summer : standard
  }

  private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
  }

  /// Days from 1970-01-01 to the first of a month.
  private static func day(year: Int, month: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = floorDivide(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func year(ofDay day: Int) -> Int {
    var year = 1970 + floorDivide(day, 366)
    while self.day(year: year + 1, month: 1) <= day { year += 1 }
    return year
  }

  /// Returns when a change happens, in seconds of the local clock.
  private static func seconds(of change: Change, in year: Int) -> Int {
    let first = day(year: year, month: 1)
    let isLeap = day(year: year + 1, month: 1) - first == 366
    let days: Int
    switch change.day {
    case .julian(let number): days = first + number - 1 + (isLeap && number > 59 ? 1 : 0)
    case .dayOfYear(let number): days = first + number
    case .weekday(let month, let week, let weekday):
      let start = day(year: year, month: month)
      let next = month == 12 ? day(year: year + 1, month: 1) : day(year: year, month: month + 1)
      // 1970-01-01 was a Thursday.
      let offset = (weekday - (start + 4) % 7 + 7) % 7
      var found = start + offset + (week - 1) * 7
      while found >= next { found -= 7 }
      days = found
    }
    return days * 86_400 + change.seconds
  }

  /// Reads the notation's pieces.
  private struct Reader {
    let bytes: [UInt8]
    var offset = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { offset >= bytes.count }
    var byte: UInt8 { isAtEnd ? 0 : bytes[offset] }
    var startsTime: Bool { Byte.isDigit(byte) || byte == Byte.plus || byte == Byte.hyphen }

    mutating func pass(_ wanted: UInt8) -> Bool {
      guard byte == wanted else { return false }
      offset += 1
      return true
    }

    /// Three letters or more, or anything in angle brackets.
    mutating func name() -> Bool {
      let start = offset
      if pass(Byte.lessThan) {
        while !isAtEnd, byte != Byte.greaterThan { offset += 1 }
        return pass(Byte.greaterThan)
      }
      while Byte.isLetter(byte) { offset += 1 }
      return offset - start >= 3
    }

    mutating func number() -> Int? {
      let start = offset
      var value = 0
      while Byte.isDigit(byte), offset - start < 6 {
        value = value * 10 + Int(byte - Byte.zero)
        offset += 1
      }
      return offset > start ? value : nil
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func time() -> Int? {
      let isNegative = pass(Byte.hyphen)
      if !isNegative { _ = pass(Byte.plus) }
      guard let hours = number() else { return nil }
      var seconds = hours * 3600
      if pass(Byte.colon), let minutes = number() { seconds += minutes * 60 }
      if pass(Byte.colon), let rest = number() { seconds += rest }
      return isNegative ? -seconds : seconds
    }

    mutating func change() -> Change? {
      let day: Change.Day
      if pass(0x4D) {
        guard let month = number(), (1...12).contains(month), pass(Byte.dot), let week = number(),
          (1...5).contains(week), pass(Byte.dot), let weekday = number(), weekday < 7
        else { return nil }
        day = .weekday(month: month, week: week, day: weekday)
      } else if pass(0x4A) {
        guard let number = number(), (1...365).contains(number) else { return nil }
        day = .julian(number)
      } else {
        guard let number = number(), number < 366 else { return nil }
        day = .dayOfYear(number)
      }
      guard pass(Byte.slash) else { return Change(day: day, seconds: 7200) }
      return time().map { Change(day: day, seconds: $0) }
    }
  }
}
