import CommandLineSupport

/// Renders a file whenever it changes.
struct Watch {
  let file: String
  let output: String
  let writer: DocumentWriter
  /// Files beside the diary that its page depends on.
  let dependencies: [String]

  /// Renders now and after every change, until the program is ended.
  func run() throws(ProgramError) -> Never {
    var watch = FileWatch([file] + dependencies)
    while true {
      try render()
      watch.wait()
    }
  }

  /// Renders once. A file that can't be read, perhaps for a moment only, leaves the output alone.
  private func render() throws(ProgramError) {
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
      StandardError.write("hatena2html: \(error.message)")
    }
  }
}
