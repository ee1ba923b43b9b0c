import CommandLineSupport

/// Renders a file whenever it changes.
struct Watch {
  let file: String
  let output: String
  /// Files beside the diary that its page depends on.
  let dependencies: [String]
  /// Makes what writes the page; it reads the files that the page depends on.
  let makeWriter: () throws(ProgramError) -> DocumentWriter

  /// Renders now and after every change, until the program is ended.
  func run() throws(ProgramError) -> Never {
    var watch = FileWatch([file] + dependencies)
    var writer = try makeWriter()
    while true {
      try render(writer)
      watch.wait()
      // What the page depends on may be missing for a moment; it is taken as it was last.
      do throws(ProgramError) { writer = try makeWriter() } catch { report(error) }
    }
  }

  /// Renders once. A file that can't be read, perhaps for a moment only, leaves the output alone.
  private func render(_ writer: DocumentWriter) throws(ProgramError) {
    switch InputFile.read(file) {
    case .success(let bytes):
      let document = writer.document(bytes)
      var sink = try OutputFile(path: output)
      try writer.write(document) { piece throws(ProgramError) in
        try sink.write(piece)
      }
      try sink.close()
      StandardError.write("hatena2html: \(output) written")
    case .failure(let error):
      report(error)
    }
  }

  private func report(_ error: ProgramError) {
    StandardError.write("hatena2html: \(error.message)")
  }
}
