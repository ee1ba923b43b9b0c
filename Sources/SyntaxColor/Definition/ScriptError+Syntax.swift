extension ScriptError {
  /// Vim's E475, with the argument.
  static func invalidArgument(_ argument: some Sequence<UInt8>) -> Self {
    Self("E475: Invalid argument: \(excerpt(argument))")
  }

  /// Returns the beginning of an argument, for a message.
  static func excerpt(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes.prefix(60)), as: UTF8.self)
  }
}
