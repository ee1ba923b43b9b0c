/// Why a command of a script failed.
struct ScriptError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is; it decides how far it travels.
  enum Kind: Hashable, Sendable {
    /// An error of a command: reported, and the next command runs; `:catch` gets `Vim…:message`.
    case command
    /// The value of a `:throw`: ends everything up to a `:catch` that fits.
    case exception
    /// A limit was hit: ends the whole load, nothing catches it.
    case limit
  }

  /// How far it travels.
  var kind: Kind
  /// What is wrong, in Vim's words where Vim has them: `E121: Undefined variable: x`.
  var message: [UInt8]

  init(_ message: String) {
    self.init(.command, Array(message.utf8))
  }

  init(_ kind: Kind, _ message: [UInt8]) {
    self.kind = kind
    self.message = message
  }

  init(_ message: String, quoting text: some Sequence<UInt8>) {
    self.init(.command, Array(message.utf8) + Array(text.prefix(200)))
  }

  var description: String { String(decoding: message, as: UTF8.self) }
}
