import ArgumentParser
import Bytes
import CommandLineSupport
import HatenaPage
import HatenaText
import SyntaxColor
import Threading

/// Reads files, or standard input, and writes the output of each behind the other; with
/// `--standalone` all of them are in one page.
struct Filter {
  /// How documents are written.
  let writer: DocumentWriter
  /// The files to read; `-` is standard input.
  var files: [String] = ["-"]
  /// The file to write, or `nil` for standard output.
  var output: String?
  /// How the entries of exports are written; `nil` where the files are documents.
  var entries: EntryWriter?
  var writesTree = false
  var showsDiagnostics = false

  /// Runs the filter and ends the program.
  func run() throws -> Never {
    var sink = try OutputFile(path: output)
    var page: Page?
    var failed = false
    for file in files {
      switch InputFile.read(file) {
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
          for (entry, _) in entries.entries(bytes) { try sink.write(entries.article(entry)) }
        }
      case .failure(let error):
        failed = true
        StandardError.write("hatena2html: \(error.message)")
      }
    }
    if let page { try sink.write(page.tail) }
    // A page that lacks a file does not take the place of one that does not.
    if failed { throw ExitCode(ProgramError.unreadable) }
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
    guard showsDiagnostics else { return }
    let lines = document.lineTable
    for diagnostic in document.diagnostics + document.unknownFiletypes(writer.options) {
      let place = lines.position(of: diagnostic.range.lowerBound)
      let file = name == "-" ? "standard input" : name
      StandardError.write(
        "\(file):\(place.line):\(place.column): warning: \(diagnostic.message)")
    }
  }
}

extension Filter {
  /// Creates the filter for a line that needed no argument parser; it writes to standard output.
  init(_ arguments: Arguments.Plain) {
    var options = RenderingOptions.htmlOptions(withoutArguments: .builtIn)
    if !arguments.isColoring { options.highlighter = nil }
    let writer = DocumentWriter(
      fragmentsWith: options, dialect: arguments.dialect ?? .textHatena,
      threads: arguments.threads ?? Workers.processorCount)
    self.init(writer: writer, files: arguments.files)
  }
}
