public import ArgumentParser
public import HatenaText

extension BlockName: ExpressibleByArgument {}
extension Scheme: ExpressibleByArgument {}

/// `SCHEME=TARGET`.
public struct SchemeTarget: ExpressibleByArgument {
  /// The scheme.
  public let scheme: Scheme
  /// The target of its links.
  public let target: String

  /// Reads `SCHEME=TARGET`.
  public init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let scheme = Scheme(rawValue: String(parts[0])) else { return nil }
    self.scheme = scheme
    target = String(parts[1])
  }
}
