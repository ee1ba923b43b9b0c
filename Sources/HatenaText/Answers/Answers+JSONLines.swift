import Bytes

/// Answers as lines of JSON, one address a line, which is also a form for questions: what is `null`
/// is to be filled in.
///
/// ```
/// {"url":"https://example.com/","title":"Example","embed":null}
/// {"url":"https://example.com/a.jpg","width":640,"height":480}
/// ```
extension Answers {
  /// Why lines are no answers.
  public struct LineError: Error, Sendable, Hashable {
    /// The byte offset of what is wrong.
    public let offset: Int
    /// What is wrong.
    public let message: String
  }

  /// Reads lines of JSON.
  ///
  /// A line is an object with `url`, and as far as they are known `title` (plain text), `embed`
  /// (HTML), `width` and `height` (pixels), and `card` (`blogcard` or `webcard`). Other fields are
  /// ignored, blank lines too. Two lines about one address count together.
  ///
  /// - Complexity: O(*n*).
  public init(jsonLines bytes: [UInt8]) throws(LineError) {
    self.init()
    var start = ByteOrderMark.length(in: bytes)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: Byte.lineFeed) ?? bytes.count
      if !bytes[start..<end].allSatisfy(Byte.isSpace) {
        let (url, answer) = try Self.read(bytes, start..<end)
        add(answer, of: url)
      }
      start = end + 1
    }
  }

  private static func read(
    _ bytes: [UInt8], _ line: Range<Int>
  ) throws(LineError) -> (String, Answer) {
    var reader = JSONObjectReader(bytes, line)
    var url: String?
    var answer = Answer()
    var (width, height): (Int?, Int?)
    do throws(JSONObjectReader.Failure) {
      while let field = try reader.next() {
        switch field.name {
        case "url": url = try field.string()
        case "title": answer.title = try field.string()
        case "embed": answer.embed = try field.string()
        case "width": width = try field.number(in: 1...1_000_000)
        case "height": height = try field.number(in: 1...1_000_000)
        case "card":
          let kind = try field.string()
          guard kind == nil || kind == "blogcard" || kind == "webcard" else {
            throw field.failure("is \"blogcard\" or \"webcard\"")
          }
          answer.isBlogEntry = kind.map { $0 == "blogcard" }
        default: break
        }
      }
    } catch {
      throw LineError(offset: error.offset, message: error.message)
    }
    guard let url, !url.isEmpty else {
      throw LineError(offset: line.lowerBound, message: "a line needs \"url\"")
    }
    guard (width == nil) == (height == nil) else {
      throw LineError(
        offset: line.lowerBound, message: "\"width\" and \"height\" go together")
    }
    if let width, let height { answer.size = ImageSize(width: width, height: height) }
    return (url, answer)
  }

  /// The answers as lines of JSON, in the order of their addresses.
  public var jsonLines: [UInt8] {
    var output: [UInt8] = []
    for url in urls {
      guard let answer = self[url] else { continue }
      var line = JSONLine(url)
      if let title = answer.title { line.add("title", title) }
      if let embed = answer.embed { line.add("embed", embed) }
      if let size = answer.size { line.add(size) }
      if let isBlogEntry = answer.isBlogEntry {
        line.add("card", isBlogEntry ? "blogcard" : "webcard")
      }
      output += line.bytes
    }
    return output
  }
}

extension Question {
  /// The question as a line of JSON, in the fields of an answer: what is `null` is to be filled in.
  ///
  /// - SeeAlso: ``Answers/init(jsonLines:)``
  public var jsonLine: [UInt8] {
    var line = JSONLine(url)
    if !facts.isDisjoint(with: [.title, .embed]) { line.add("title", nil) }
    if facts.contains(.embed) { line.add("embed", nil) }
    if facts.contains(.size) { line.add(nil) }
    return line.bytes
  }
}

/// A line of JSON about an address.
private struct JSONLine {
  private var output = Array("{\"url\":".utf8)

  init(_ url: String) { JSONText.append(Array(url.utf8)[...], to: &output) }

  mutating func add(_ name: String, _ value: String?) {
    output += ",\"\(name)\":".utf8
    if let value {
      JSONText.append(Array(value.utf8)[...], to: &output)
    } else {
      output += "null".utf8
    }
  }

  mutating func add(_ size: ImageSize?) {
    for (name, value) in [("width", size?.width), ("height", size?.height)] {
      output += ",\"\(name)\":\(value.map { "\($0)" } ?? "null")".utf8
    }
  }

  var bytes: [UInt8] { output + [Byte.rightBrace, Byte.lineFeed] }
}
