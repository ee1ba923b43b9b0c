import HatenaText

/// Options that take several values: `--disable-node h4 h5`.
///
/// Values go on as long as they are names the option knows, so that a file behind them stays a
/// file. Every value is then spelt out with the flag of its own, which may also be written so.
public enum RepeatedArguments {
  /// Returns the arguments with the flag before every value.
  public static func spelledOut(_ arguments: [String]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < arguments.count {
      let flag = arguments[index]
      if flag == "--" { return result + arguments[index...] }
      result.append(flag)
      index += 1
      guard let isValue = isValue(of: flag), index < arguments.count else { continue }
      result.append(arguments[index])
      index += 1
      while index < arguments.count, isValue(arguments[index]) {
        result += [flag, arguments[index]]
        index += 1
      }
    }
    return result
  }

  private static func isValue(of flag: String) -> ((String) -> Bool)? {
    switch flag {
    case "--disable-node": { BlockName(rawValue: $0) != nil }
    case "--disable-scheme": { Scheme(rawValue: $0) != nil }
    case "--scheme-target": { SchemeTarget(argument: $0) != nil }
    default: nil
    }
  }
}
