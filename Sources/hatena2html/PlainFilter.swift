import HatenaText
import RenderingOptions
import SyntaxColor

/// The program without options: files, or standard input, to standard output.
///
/// Reading the options takes longer than a small document does: the argument parser finds them by
/// reflection, so that every option there is costs its part of each start. Where none is written,
/// or only the flag that asks for less work, there is nothing to read.
struct PlainFilter {
  private var files: [String] = []
  private var isColouring = true

  /// Takes the program's arguments; `nil` where they are to be read by the argument parser.
  init?(_ arguments: [String]) {
    for argument in arguments {
      if argument == "--no-highlight", isColouring {
        isColouring = false
      } else if argument == "-" || !argument.utf8.starts(with: "-".utf8) {
        files.append(argument)
      } else {
        return nil
      }
    }
    if files.isEmpty { files = ["-"] }
  }

  /// The filter that does the work.
  var filter: Filter {
    var options = RenderingOptions.options(withoutArguments: .builtIn)
    if !isColouring { options.highlighter = nil }
    return Filter(writer: DocumentWriter(fragmentsWith: options), files: files)
  }
}
