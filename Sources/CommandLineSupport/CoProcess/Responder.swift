/// What answers requests; several threads may ask at once.
package protocol Responder: Sendable {
  /// What a request can ask for.
  associatedtype Settings: NamedSettings

  /// What is so where a request says nothing.
  var defaults: Settings { get }

  /// Answers a text.
  func answer(_ text: [UInt8], _ settings: Settings) -> Answer
}
