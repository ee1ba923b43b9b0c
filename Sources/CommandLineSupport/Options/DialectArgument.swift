public import ArgumentParser
package import HatenaText

extension Dialect: ExpressibleByArgument {
  /// Reads a dialect's name.
  package init?(argument: String) { self.init(named: argument) }

  /// How it is written.
  package var defaultValueDescription: String { name }

  /// The names there are.
  package static var allValueStrings: [String] { all.map(\.name) }
}
