import Bytes
import CLibrary
import HatenaText
import StandardStreams

/// `--serve [PORT]`: this program turns into `hatena2html-serve`, which lies beside it.
///
/// No process is started: the server takes this one's place. It is a program of its own so that
/// neither the filter nor the libraries carry a server.
enum PreviewProgram {
  private static let name = "hatena2html-serve"

  /// Returns the server's arguments where `--serve` is among this program's, otherwise `nil`.
  static func arguments(from arguments: [String]) -> [String]? {
    guard let place = arguments.firstIndex(of: "--serve"),
      !arguments[..<place].contains("--")
    else { return nil }
    var result = arguments
    result.remove(at: place)
    if place < result.count, result[place].utf8.allSatisfy(Byte.isDigit) {
      result.insert("--port", at: place)
    }
    return result
  }

  /// Turns this process into the server; returns only if that is not there.
  static func become(_ arguments: [String]) throws(OutputError) -> Never {
    for path in candidates {
      var pointers = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
      unsafe execv(path, &pointers)
      unsafe pointers.forEach { unsafe free($0) }
    }
    throw OutputError(
      message: "--serve needs the program \(name) beside hatena2html, which is not there",
      status: 69)
  }

  /// Beside the program itself.
  private static var candidates: [String] {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let program =
      count > 0
      ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      : CommandLine.arguments[0]
    guard let slash = program.lastIndex(of: "/") else { return [name] }
    return ["\(program[..<slash])/\(name)"]
  }
}
