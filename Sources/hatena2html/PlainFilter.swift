import HatenaText
import RenderingOptions
import SyntaxColor
import Threading

/// The program without options that change a document: files, or standard input, to standard output.
///
/// Reading the options takes longer than a small document does: the argument parser finds them by
/// reflection, so that every option there is costs its part of each start. Where none is written,
/// or only those that are about the work (`--no-highlight`, `--jobs N`), there is nothing to look for.
struct PlainFilter {
  private var files: [String] = []
  private var isColouring = true
  private var threads: Int?

  /// Takes the program's arguments; `nil` where they are to be read by the argument parser, which
  /// says what is wrong with them, too.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--no-highlight" where isColouring: isColouring = false
      case "--jobs" where threads == nil:
        guard let count = rest.popFirst().flatMap(Self.threadCount) else { return nil }
        threads = count
      case _ where argument == "-" || !argument.utf8.starts(with: "-".utf8):
        files.append(argument)
      default: return nil
      }
    }
    if files.isEmpty { files = ["-"] }
  }

  /// Reads a number of threads as ``ThreadOptions`` takes them.
  private static func threadCount(_ text: String) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(text),
      ThreadOptions.range.contains(count)
    else { return nil }
    return count
  }

  /// The filter that does the work.
  var filter: Filter {
    var options = RenderingOptions.htmlOptions(withoutArguments: .builtIn)
    if !isColouring { options.highlighter = nil }
    let writer = DocumentWriter(
      fragmentsWith: options, threads: threads ?? Workers.processorCount)
    return Filter(writer: writer, files: files)
  }
}
