import CLibrary
import CommandLineSupport

/// `--serve [PORT]`: this program turns into `hatena2html-serve`, which lies beside it.
///
/// No process is started: the server takes this one's place. It is a program of its own so that
/// neither the filter nor the libraries carry a server.
enum PreviewProgram {
  private static let name = "hatena2html-serve"

  /// Turns this process into the server; returns only if that is not there.
  static func become(_ arguments: [String]) throws(ProgramError) -> Never {
    for path in candidates {
      var pointers = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
      unsafe execv(path, &pointers)
      unsafe pointers.forEach { unsafe free($0) }
    }
    throw ProgramError(
      message: "--serve needs the program \(name) beside hatena2html, which is not there",
      status: 69)
  }

  /// Beside the program itself.
  private static var candidates: [String] {
    let program = System.programPath
    guard let slash = program.lastIndex(of: "/") else { return [name] }
    return ["\(program[..<slash])/\(name)"]
  }
}
