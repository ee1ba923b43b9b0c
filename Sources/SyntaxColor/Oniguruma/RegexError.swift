/// Why Oniguruma does not take an expression.
struct RegexError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The expression.
  var source: [UInt8]
  /// Oniguruma's message.
  var message: String

  var description: String { "\(message): \(String(decoding: source, as: UTF8.self))" }
}
