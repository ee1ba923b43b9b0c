import ArgumentParser
import HatenaText
import RenderingOptions
import StandardStreams
import SyntaxColor

/// The program without options: files, or standard input, to standard output.
///
/// Reading the options takes longer than a small document does: the argument parser finds them by
/// reflection, so that every option there is costs its part of each start. Where none is written
/// there is nothing to read.
struct PlainFilter {
  private let files: [String]

  /// Takes the program's arguments; `nil` where there is an option among them.
  init?(_ arguments: [String]) {
    guard arguments.allSatisfy({ $0 == "-" || !$0.utf8.starts(with: "-".utf8) }) else { return nil }
    files = arguments.isEmpty ? ["-"] : arguments
  }

  func run() throws {
    let options = RenderingOptions.options(withoutArguments: .builtIn)
    var sink = try OutputFile(path: nil)
    var failed = false
    for file in files {
      switch InputFile.read(file) {
      case .success(let bytes):
        try Document(parsing: bytes, options: options).writeHTML(options) {
          piece throws(OutputError) in try sink.write(piece)
        }
      case .failure(let error):
        failed = true
        StandardError.write("hatena2html: \(error.message)")
      }
    }
    try sink.close()
    if failed { throw ExitCode(66) }
  }
}
