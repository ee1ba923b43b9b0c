import Bytes
import CommandLineSupport
import FlyingFox
import Foundation
import HatenaText

/// Answers a browser's requests: the list of files, a file's page, and news of changes.
struct Preview: HTTPHandler {
  let files: [String]
  let writer: DocumentWriter

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard Self.isForThisComputer(request.headers[.host]) else {
      return answer(.forbidden, "This preview is for this computer only.")
    }
    guard request.method == .GET || request.method == .HEAD else {
      return answer(.methodNotAllowed, "Only GET is understood.")
    }
    let path = request.path.split(separator: "/").map(String.init)
    switch (path.first, path.count) {
    case (nil, 0): return files.count == 1 ? page(0) : list()
    case ("file", 2), ("changes", 2):
      guard let index = Int(path[1]), files.indices.contains(index) else { break }
      return path[0] == "file" ? page(index) : changes(index)
    default: break
    }
    return answer(.notFound, "There is no such page here.")
  }

  /// Whether the browser asks for this computer by one of its own names.
  ///
  /// A page from elsewhere whose name suddenly means 127.0.0.1 (DNS rebinding) would otherwise be
  /// given the diaries.
  static func isForThisComputer(_ host: String?) -> Bool {
    guard let host else { return false }
    let name = host.split(separator: ":", maxSplits: 1).first ?? ""
    return name == "127.0.0.1" || name == "localhost"
  }

  private func page(_ index: Int) -> HTTPResponse {
    switch InputFile.read(files[index]) {
    case .success(let bytes):
      let document = writer.document(bytes)
      let html = writer.html(document, title: document.title ?? files[index])
      return page(.ok, live(html, index))
    case .failure(let error):
      return page(.internalServerError, live(Array("<p>\(escaped(error.message))</p>".utf8), index))
    }
  }

  private func list() -> HTTPResponse {
    let items = files.enumerated().map { index, path in
      "<li><a href=\"/file/\(index)\">\(escaped(path))</a></li>\n"
    }
    let list = Array("<ul class=\"index\">\n\(items.joined())</ul>\n".utf8)
    return page(.ok, writer.html(wrapping: list, title: "Preview"))
  }

  /// Server-sent events: one whenever the file changes.
  private func changes(_ index: Int) -> HTTPResponse {
    HTTPResponse(
      statusCode: .ok,
      headers: [.contentType: "text/event-stream", HTTPHeader("Cache-Control"): "no-store"],
      body: HTTPBodySequence(from: ChangeEvents(path: files[index])))
  }

  /// Puts a script at a page's end that loads it again on news of a change.
  private func live(_ page: [UInt8], _ index: Int) -> [UInt8] {
    let script = """
      <script>
      new EventSource("/changes/\(index)").onmessage = () => location.reload();
      </script>

      """
    let end = Array("</body>".utf8)
    let place =
      page.count < end.count
      ? nil
      : (0...page.count - end.count).last { page[$0] == end[0] && page[$0...].starts(with: end) }
    var result = page
    result.insert(contentsOf: script.utf8, at: place ?? page.count)
    return result
  }

  private func page(_ status: HTTPStatusCode, _ bytes: [UInt8]) -> HTTPResponse {
    HTTPResponse(
      statusCode: status,
      headers: [
        .contentType: "text/html; charset=utf-8", HTTPHeader("Cache-Control"): "no-store",
        HTTPHeader("X-Content-Type-Options"): "nosniff",
      ], body: Data(bytes))
  }

  private func answer(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
    HTTPResponse(
      statusCode: status, headers: [.contentType: "text/plain; charset=utf-8"],
      body: Data((text + "\n").utf8))
  }

  private func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    HTMLEscaping.append(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
