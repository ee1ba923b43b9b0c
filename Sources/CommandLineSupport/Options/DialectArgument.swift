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

extension Dialect {
  private static let variable = "HATENA_DIALECT"

  /// The dialect where neither the command line nor a folder names one: that of `HATENA_DIALECT`, or
  /// the first; `nil` where the variable holds no dialect's name.
  package static var inEnvironment: Dialect? {
    guard let name = System.environment(variable), !name.isEmpty else { return all.first }
    return Dialect(named: name)
  }

  /// Throws where `HATENA_DIALECT` holds no dialect's name.
  static func checkEnvironment() throws(SettingError) {
    guard inEnvironment == nil else { return }
    throw SettingError(
      "\(variable) is \"\(System.environment(variable) ?? "")\"; \(allNames).")
  }

  /// What to tell somebody who wrote none of the names.
  package static var allNames: String {
    "the dialects are \(allValueStrings.joined(separator: " and "))"
  }
}
