import Bytes
package import HatenaText

/// A program's arguments, scanned before the argument parser reads them.
///
/// The parser finds options by reflection, so every option slows each start, and its time grows with
/// the square of the number of files. ``plain`` reads a simple line without the parser; any other
/// line goes to the parser as ``options``, without most of its files.
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
    case "--scheme-target": { SchemeTarget(argument: $0) != nil }
    default: nil
    }
  }

  // MARK: Lines that need no parser

  /// A line of files and of few options.
  package struct Plain {
    /// The files; `-` is standard input.
    package fileprivate(set) var files: [String] = []
    /// The dialect of the files, where it is said.
    package fileprivate(set) var dialect: Dialect?
    /// Whether code is colored.
    package fileprivate(set) var isColoring = true
    /// On how many threads, where it is said.
    package fileprivate(set) var threads: Int?
  }

  /// The line, if it has only files, `--no-highlight`, `--dialect NAME` and `--jobs N`. The parser
  /// reads all others and reports what is wrong with them.
  package var plain: Plain? {
    var plain = Plain(files: files)
    var rest = options[...]
    var leading: [String] = []
    while let argument = rest.popFirst() {
      switch argument {
      case "--no-highlight" where plain.isColoring: plain.isColoring = false
      case "--dialect" where plain.dialect == nil:
        guard let dialect = rest.popFirst().flatMap(Dialect.init(named:)) else { return nil }
        plain.dialect = dialect
      case "--jobs" where plain.threads == nil:
        guard let count = rest.popFirst().flatMap(Self.threadCount) else { return nil }
        plain.threads = count
      case _ where argument == "-" || argument.utf8.first != Byte.hyphen: leading.append(argument)
      default: return nil
      }
    }
    plain.files = leading + files
    if plain.files.isEmpty { plain.files = ["-"] }
    return plain
  }

  /// Reads a number of threads as ``ThreadOptions`` takes them.
  private static func threadCount(_ text: String) -> Int? {
    guard text.utf8.allSatisfy(Byte.isDigit), let count = Int(text),
      ThreadOptions.range.contains(count)
    else { return nil }
    return count
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
