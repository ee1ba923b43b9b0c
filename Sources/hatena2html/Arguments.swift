public import ArgumentParser
public import HatenaText

extension BlockName: ExpressibleByArgument {}
extension Scheme: ExpressibleByArgument {}

/// `SCHEME=TARGET`.
struct SchemeTarget: ExpressibleByArgument {
  let scheme: Scheme
  let target: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let scheme = Scheme(rawValue: String(parts[0])) else { return nil }
    self.scheme = scheme
    target = String(parts[1])
  }
}

/// Options that take several values: `--disable-node h4 h5`.
///
/// Values go on as long as they are names the option knows, so that a file behind them stays a
/// file. Every value is then spelt out with the flag of its own, which may also be written so.
enum RepeatedArguments {
  static func spelledOut(_ arguments: [String]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < arguments.count {
      let flag = arguments[index]
      if flag == "--" { return result + arguments[index...] }
      result.append(flag)
      index += 1
      guard let isValue = values[flag], index < arguments.count else { continue }
      result.append(arguments[index])
      index += 1
      while index < arguments.count, isValue(arguments[index]) {
        result += [flag, arguments[index]]
        index += 1
      }
    }
    return result
  }

  private static let values: [String: @Sendable (String) -> Bool] = [
    "--disable-node": { BlockName(rawValue: $0) != nil },
    "--disable-scheme": { Scheme(rawValue: $0) != nil },
    "--scheme-target": { SchemeTarget(argument: $0) != nil },
  ]
}
