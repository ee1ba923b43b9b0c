import Bytes
import HatenaText

/// A program's arguments, scanned before the argument parser reads them.
///
/// The parser finds options by reflection, so every option slows each start, and its time grows with
/// the square of the number of files. ``read(_:short:)`` reads the lines that most callers write
/// without the parser; any other goes to the parser as ``options``, without most of its files.
package struct Arguments {
  /// What is left for the parser, every value behind a flag of its own.
  package let options: [String]
  /// The files behind ``options``, which the parser need not see.
  package let files: [String]

  /// How many files behind the last option the parser still gets: some may be the option's values,
  /// and it may matter whether there are several.
  private static let parsedFiles = 100

  /// Takes the arguments that the program was started with.
  package init() { self.init(Array(CommandLine.arguments.dropFirst())) }

  /// Takes arguments, without the program's name.
  package init(_ arguments: [String]) {
    let arguments = Self.spelledOut(arguments)
    let lastOption = arguments.lastIndex { $0.utf8.first == Byte.hyphen } ?? -1
    let end = min(lastOption + 1 + Self.parsedFiles, arguments.count)
    options = Array(arguments[..<end])
    files = Array(arguments[end...])
  }

  // MARK: Options with several values

  /// Writes the flag of an option with several values before each: `--disable-node h4 h5`.
  ///
  /// The values end at the first name that the option does not know, so a file behind them stays a
  /// file.
  private static func spelledOut(_ arguments: [String]) -> [String] {
    var result: [String] = []
    var rest = arguments[...]
    while let flag = rest.popFirst() {
      result.append(flag)
      if flag == "--" { break }
      guard let isValue = isValue(of: flag), let first = rest.popFirst() else { continue }
      result.append(first)
      while let value = rest.first, isValue(value) {
        result += [flag, value]
        rest.removeFirst()
      }
    }
    return result + rest
  }

  private static func isValue(of flag: String) -> ((String) -> Bool)? {
    switch flag {
    case "--disable-node": { BlockName(rawValue: $0) != nil }
    case "--disable-scheme": { Scheme(rawValue: $0) != nil }
    case "--allow-embed": { EmbedProvider(rawValue: $0) != nil }
    case "--scheme-target": { SchemeTarget(argument: $0) != nil }
    default: nil
    }
  }

  // MARK: Lines that need no parser

  /// Reads a line that has nothing but files and settings.
  ///
  /// The parser reads all other lines, and reports what is wrong with them: `nil` is returned for
  /// these, whether they are wrong or not.
  ///
  /// - Parameters:
  ///   - defaults: What is so where nothing is said.
  ///   - short: The options that have one letter, with their long names: `["o": "output"]`. Sets and
  ///     dictionaries are not used here: to make the first of a kind takes as long as all the rest.
  /// - Returns: The settings, and the files.
  package func read<Settings: NamedSettings>(
    _ defaults: Settings, short: KeyValuePairs<Character, String>
  ) -> (settings: Settings, files: [String])? {
    var settings = defaults
    var leading: [String] = []
    var seen: [String] = []
    var rest = options[...]
    while let argument = rest.popFirst() {
      guard argument.utf8.first == Byte.hyphen, argument != "-" else {
        leading.append(argument)
        continue
      }
      if argument == "--" {
        leading += rest
        break
      }
      guard let (name, attached) = Self.option(argument, short),
        let setting = Settings.setting(name)
      else { return nil }
      var value = attached
      if case .flag = setting {
      } else if value == nil {
        value = rest.popFirst()
        // What looks like an option is one, and a value is missing.
        if value?.utf8.first == Byte.hyphen { return nil }
      }
      let isFirst = !seen.contains(name)
      if isFirst { seen.append(name) }
      if case .list = setting {} else if !isFirst { return nil }
      if case .flag = setting, attached != nil { return nil }
      guard (try? settings.set(name, to: value, isFirst: isFirst)) != nil else { return nil }
    }
    guard (try? settings.validate()) != nil else { return nil }
    return (settings, leading + files)
  }

  /// Takes `--name=value` or `-ovalue` apart.
  private static func option(
    _ argument: String, _ short: KeyValuePairs<Character, String>
  ) -> (name: String, value: String?)? {
    if argument.hasPrefix("--") {
      let parts = argument.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : nil)
    }
    let letter = argument.dropFirst()
    guard let first = letter.first, let name = short.first(where: { $0.key == first })?.value
    else { return nil }
    let value = letter.dropFirst()
    return (name, value.isEmpty ? nil : String(value.first == "=" ? value.dropFirst() : value))
  }

  /// The arguments of the preview server, or `nil` without `--serve`: `--serve 80 a.txt` becomes
  /// `--port 80 a.txt`.
  package var preview: [String]? {
    guard let place = options.firstIndex(of: "--serve"), !options[..<place].contains("--")
    else { return nil }
    var result = options + files
    result.remove(at: place)
    if place < result.count, result[place].utf8.allSatisfy(Byte.isDigit) {
      result.insert("--port", at: place)
    }
    return result
  }
}
