import Bytes
import CommandLineSupport
import HatenaPage
import HatenaText

/// Reads files, or standard input, and writes the output of each behind the other; with
/// `--standalone` all of them are in one page.
struct Filter {
  /// How documents are written.
  let writer: DocumentWriter
  /// The files to read; `-` is standard input.
  var files: [String] = ["-"]
  /// The file to write, or `nil` for standard output.
  var output: String?
  /// What a host allows.
  var limits = LimitSettings()
  /// How the entries of exports are written; `nil` where the files are documents.
  var entries: EntryWriter?
  var writesTree = false
  /// What lost colors; `nil` where nobody asks what is odd about a text.
  var losses: ColorLosses?

  /// Runs the filter and ends the program.
  func run() throws(ProgramError) -> Never {
    Watchdog.start(limits, "hatena2html")
    var sink = try OutputFile(path: output, limits: limits)
    var page: Page?
    var failed: Int32?
    for file in files {
      switch InputFile.read(file, limit: limits.maxInput) {
      case .success(let bytes):
        let document = entries == nil ? writer.document(bytes) : nil
        if page == nil, !writesTree {
          let name = file == "-" ? nil : InputFile.stem(file)
          page = writer.page(title: document?.title ?? name, source: bytes)
          if let page { try sink.write(page.head) }
        }
        if let document {
          try write(document, named: file, to: &sink)
        } else if let entries {
          for (entry, _) in entries.entries(bytes, of: file) {
            try sink.write(entries.article(entry))
          }
        }
      case .failure(let error):
        failed = error.status
        StandardError.write("hatena2html: \(error.message)")
      }
    }
    if let page { try sink.write(page.tail) }
    // A page that lacks a file does not take the place of one that does not.
    if let failed {
      sink.discard()
      System.exit(failed)
    }
    try sink.close()
    System.exit(keeping: self)
  }

  private func write(
    _ document: consuming Document, named name: String, to sink: inout OutputFile
  ) throws(ProgramError) {
    if writesTree {
      try sink.write(document.jsonBytes())
      try sink.write([Byte.lineFeed])
    } else {
      try writer.writeFragment(document) { piece throws(ProgramError) in try sink.write(piece) }
    }
    guard let losses else { return }
    let lines = document.lineTable
    let blocks = document.codeBlocks.filter { $0.filetype != nil }
    let file = name == "-" ? "standard input" : name
    let options = writer.options
    let diagnostics =
      document.diagnostics + document.unknownFiletypes(options)
      + document.untranslatedFormulas(options)
    var found = diagnostics.map { ($0.range.lowerBound, Self.message($0)) }
    for loss in losses.take() where loss.isLimit && blocks.indices.contains(loss.number - 1) {
      let place = blocks[loss.number - 1].node.sourceRange.lowerBound
      found.append((place, "warning: \(loss.message)"))
    }
    for (offset, message) in found.sorted(by: { $0.0 < $1.0 }) {
      let place = lines.position(of: offset)
      StandardError.write("\(file):\(place.line):\(place.column): \(message)")
    }
  }

  private static func message(_ diagnostic: Diagnostic) -> String {
    let hint = diagnostic.dialect.map { "; try --dialect \($0.name)" } ?? ""
    return "\(diagnostic.severity.rawValue): \(diagnostic.message)\(hint)"
  }
}
