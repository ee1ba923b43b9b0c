import Bytes

/// Settings that are given by the long names of options: on a command line that needs no argument
/// parser, or in the header of a request.
package protocol NamedSettings: Sendable {
  /// Returns how a setting is made, or `nil` where there is none of that name.
  static func setting(_ name: String) -> Setting<Self>?

  /// Checks what the single values do not tell.
  func validate() throws(SettingError)
}

/// How one setting is made.
package enum Setting<Settings> {
  /// It is so or not.
  case flag((inout Settings, Bool) -> Void)
  /// It has a value; says whether the text is one.
  case value((inout Settings, String) -> Bool)
  /// It can be given again: forgets what there was, and adds a value.
  case list(clear: (inout Settings) -> Void, add: (inout Settings, String) -> Bool)

  /// A text that may be anything.
  package static func text(_ path: WritableKeyPath<Settings, String>) -> Setting {
    .value { settings, text in
      settings[keyPath: path] = text
      return true
    }
  }

  /// A text that may be anything, or not be there.
  package static func text(_ path: WritableKeyPath<Settings, String?>) -> Setting {
    .value { settings, text in
      settings[keyPath: path] = text
      return true
    }
  }

  /// A value that a type reads.
  package static func value<Value>(
    _ path: WritableKeyPath<Settings, Value>, _ read: @escaping (String) -> Value?
  ) -> Setting {
    .value { settings, text in
      guard let value = read(text) else { return false }
      settings[keyPath: path] = value
      return true
    }
  }

  /// A value that a type reads, or none where nothing is asked for.
  package static func optional<Value>(
    _ path: WritableKeyPath<Settings, Value?>, _ read: @escaping (String) -> Value?
  ) -> Setting {
    .value { settings, text in
      guard let value = read(text) else { return false }
      settings[keyPath: path] = value
      return true
    }
  }

  /// A list of values that a type reads.
  package static func list<Value>(
    _ path: WritableKeyPath<Settings, [Value]>, _ read: @escaping (String) -> Value?
  ) -> Setting {
    .list(clear: { $0[keyPath: path] = [] }) { settings, text in
      guard let value = read(text) else { return false }
      settings[keyPath: path].append(value)
      return true
    }
  }

  /// The same setting of a value that these settings are a part of.
  package func of<Whole>(_ path: WritableKeyPath<Whole, Settings>) -> Setting<Whole> {
    switch self {
    case .flag(let set): .flag { set(&$0[keyPath: path], $1) }
    case .value(let set): .value { set(&$0[keyPath: path], $1) }
    case .list(let clear, let add):
      .list(clear: { clear(&$0[keyPath: path]) }) { add(&$0[keyPath: path], $1) }
    }
  }
}

/// A setting that cannot be as it was asked for.
package struct SettingError: Error {
  /// What is wrong, in a sentence.
  package let message: String

  /// Creates an error.
  package init(_ message: String) { self.message = message }
}

extension NamedSettings {
  /// Makes one setting that a request names; a list's first value replaces what there was.
  ///
  /// - Parameters:
  ///   - name: The long name of an option, without hyphens.
  ///   - value: Its value; a flag needs none.
  ///   - isFirst: Whether the request did not name it before.
  /// - Throws: Where there is no such setting, or not with such a value.
  package mutating func set(
    _ name: String, to value: String?, isFirst: Bool
  ) throws(SettingError) {
    guard let setting = Self.setting(name) else { throw SettingError("there is no option \(name)") }
    let isTaken: Bool
    switch (setting, value) {
    case (.flag(let set), nil), (.flag(let set), "true"), (.flag(let set), "1"):
      set(&self, true)
      isTaken = true
    case (.flag(let set), "false"), (.flag(let set), "0"):
      set(&self, false)
      isTaken = true
    case (.value(let set), let value?): isTaken = set(&self, value)
    case (.list(let clear, let add), let value?):
      if isFirst { clear(&self) }
      isTaken = add(&self, value)
    default: isTaken = false
    }
    if !isTaken { throw SettingError("\(name) cannot be \(value ?? "without a value")") }
  }
}

/// Reads a whole number in decimal.
///
/// - Returns: The number, or `nil` where the text is none or is outside a range.
package func wholeNumber(_ text: some StringProtocol, in range: ClosedRange<Int>) -> Int? {
  guard !text.isEmpty, text.utf8.allSatisfy(Byte.isDigit), let number = Int(text),
    range.contains(number)
  else { return nil }
  return number
}
