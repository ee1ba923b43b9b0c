import Bytes
import CommandLineSupport

/// What a run made, so that the next makes only what has changed.
///
/// It is the file `.hatena2html` in the output folder. Its fields are separated by TABs. The first
/// line has the version and the settings; then each input has a line with its path, size, time of
/// change and the dialect its folder names, followed by a line that begins with a TAB for each of its pages.
struct BatchRecord: Sendable {
  /// An input and what was made of it.
  struct Input: Sendable {
    let size: Int
    let modified: Int
    let dialect: String
    let pages: [BatchPage]
  }

  /// What the record is called in the output folder.
  static let fileName = ".hatena2html"

  private let settings: String
  var inputs: [String: Input] = [:]

  /// Creates an empty record.
  init(settings: String) { self.settings = settings }

  /// Reads a record; it is empty if there is none or if it was made with other settings.
  init(reading path: String, settings: String) {
    self.settings = settings
    guard FileStatus(path) != nil, case .success(let bytes) = InputFile.read(path) else { return }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == heading else { return }
    var current: (path: String, input: Input)?
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields.first?.isEmpty == false {
        if let current { inputs[current.path] = current.input }
        current = nil
        guard fields.count == 4, let size = Int(fields[1]), let modified = Int(fields[2])
        else { continue }
        current = (
          fields[0], Input(size: size, modified: modified, dialect: fields[3], pages: [])
        )
      } else if let open = current, fields.count == 4 {
        let page = BatchPage(path: fields[1], title: fields[2], day: fields[3])
        current = (
          open.path,
          Input(
            size: open.input.size, modified: open.input.modified, dialect: open.input.dialect,
            pages: open.input.pages + [page])
        )
      }
    }
    if let current { inputs[current.path] = current.input }
  }

  /// Returns the pages of an input that has not changed since.
  func pages(of input: BatchInput, _ status: FileStatus) -> [BatchPage]? {
    let dialect = input.dialect?.name ?? ""
    guard let input = inputs[input.path], input.size == status.size,
      input.modified == status.modified, input.dialect == dialect
    else { return nil }
    return input.pages
  }

  /// The record as a file.
  var bytes: [UInt8] {
    var text = heading + "\n"
    for (path, input) in inputs.sorted(by: { $0.key < $1.key }) where Self.isWritable(path) {
      guard input.pages.allSatisfy({ Self.isWritable($0.path) }) else { continue }
      text += "\(path)\t\(input.size)\t\(input.modified)\t\(input.dialect)\n"
      for page in input.pages {
        text += "\t\(page.path)\t\(Self.oneLine(page.title))\t\(page.day)\n"
      }
    }
    return Array(text.utf8)
  }

  private var heading: String { "hatena2html 2\t\(settings)" }

  private static func isWritable(_ path: String) -> Bool {
    !path.isEmpty && !path.utf8.contains { $0 == Byte.tab || $0 == Byte.lineFeed }
  }

  private static func oneLine(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 < Byte.space ? Byte.space : $0 }, as: UTF8.self)
  }
}
