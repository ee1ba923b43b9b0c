public import ArgumentParser
package import HatenaText

// The names are what the types are written as. Printing the cases to find them, as the parser would
// without these, took a tenth of the time of a start.
extension BlockName: ExpressibleByArgument {
  /// The names, in the order of the cases.
  package static var allValueStrings: [String] { allCases.map { $0.rawValue } }
}

extension Scheme: ExpressibleByArgument {
  /// The names, in the order of the cases.
  package static var allValueStrings: [String] { allCases.map { $0.rawValue } }
}

extension ReadMore: ExpressibleByArgument {
  /// The names, in the order of the cases.
  package static var allValueStrings: [String] { allCases.map { $0.rawValue } }
}

extension FormulaStyle: ExpressibleByArgument {
  /// The names, in the order of the cases.
  package static var allValueStrings: [String] { allCases.map { $0.rawValue } }
}

extension EmbedProvider: ExpressibleByArgument {
  /// The names, in the order of the cases.
  package static var allValueStrings: [String] { allCases.map { $0.rawValue } }
}

/// `SCHEME=TARGET`.
package struct SchemeTarget: ExpressibleByArgument {
  /// The scheme.
  package let scheme: Scheme
  /// The target of its links.
  package let target: String

  /// Reads `SCHEME=TARGET`.
  package init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let scheme = Scheme(rawValue: String(parts[0])) else { return nil }
    self.scheme = scheme
    target = String(parts[1])
  }
}
