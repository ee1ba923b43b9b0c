import CommandLineSupport
import HatenaText
import MovableType
import Threading

/// Converts many files into pages below a folder, on all processors.
///
/// An input is skipped if an earlier run with the same settings saw it with the same size and time
/// of change. A page is written only if its bytes have changed. An error in one file does not stop
/// the others; all errors are reported at the end.
struct Batch: Sendable {
  let folder: String
  let options: BatchOptions
  let writer: DocumentWriter
  /// What the pages depend on beside the inputs; the record of a run with others is ignored.
  let settings: String
  let threads: Int

  /// What became of an input.
  private enum Outcome: Sendable {
    /// Its pages, and how many of them had to be written.
    case made([BatchPage], written: Int, FileStatus?)
    case upToDate([BatchPage], FileStatus)
    case failed(String, status: Int32)
  }

  /// Converts the files; returns the exit status.
  func run(_ inputs: [BatchInput]) throws(ProgramError) -> Int32 {
    try checkUniquePaths(inputs)
    try OutputFolder.create(folder)
    let recordPath = "\(folder)/\(BatchRecord.fileName)"
    let old =
      options.force
      ? BatchRecord(settings: settings) : BatchRecord(reading: recordPath, settings: settings)
    let progress = Progress(total: inputs.count)
    let outcomes = Lock([Outcome?](repeating: nil, count: inputs.count))
    Workers.run(count: inputs.count, threads: threads) { index in
      let outcome = convert(inputs[index], old)
      outcomes.withLock { $0[index] = outcome }
      progress.advance(inputs[index].path)
    }
    return try finish(inputs, outcomes.withLock { $0 }.compactMap { $0 }, recordPath, progress)
  }

  /// Throws if two inputs would write the same page.
  private func checkUniquePaths(_ inputs: [BatchInput]) throws(ProgramError) {
    var paths: [String: String] = [:]
    if options.index, options.from == .hatena { paths["index"] = "the index" }
    for input in inputs where options.from == .hatena {
      if let other = paths.updateValue(input.path, forKey: input.name) {
        throw ProgramError(
          message: "\(other) and \(input.path) would both be \(folder)/\(path(input.name)); "
            + "convert them into different folders", status: 64)
      }
    }
  }

  /// Returns where the page of an input or an entry is written, below the folder.
  private func path(_ name: String) -> String { "\(name).\(writer.format.ending)" }

  private func convert(_ input: BatchInput, _ old: BatchRecord) -> Outcome {
    let status = FileStatus(input.path)
    if let status, let pages = old.pages(of: input, status),
      pages.allSatisfy({ FileStatus("\(folder)/\($0.path)") != nil })
    {
      return .upToDate(pages, status)
    }
    switch InputFile.read(input.path) {
    case .failure(let error): return .failed(error.message, status: ProgramError.unreadable)
    case .success(let bytes):
      do {
        return try options.from == .mt
          ? entries(bytes, of: input, status) : page(bytes, of: input, status)
      } catch {
        return .failed(error.message, status: error.status)
      }
    }
  }

  private func page(
    _ bytes: [UInt8], of input: BatchInput, _ status: FileStatus?
  ) throws(ProgramError) -> Outcome {
    let document = writer.document(bytes, in: input.dialect)
    let page = BatchPage(path: path(input.name), title: document.title ?? input.name)
    let isNew = try write(writer.html(document, title: page.title), to: page.path)
    return .made([page], written: isNew ? 1 : 0, status)
  }

  private func entries(
    _ bytes: [UInt8], of input: BatchInput, _ status: FileStatus?
  ) throws(ProgramError) -> Outcome {
    let articles = EntryWriter(writer: writer, drafts: options.drafts)
    var pages: [BatchPage] = []
    var written = 0
    for (entry, name) in articles.entries(bytes, of: input.path) {
      let title = articles.title(entry)
      let page = BatchPage(path: path(name), title: title, day: entry.date?.isoDate ?? "")
      if try write(articles.page(entry, in: input.dialect), to: page.path) { written += 1 }
      pages.append(page)
    }
    return .made(pages, written: written, status)
  }

  /// Writes a page unless it is there already with the same bytes; returns whether it did.
  private func write(_ html: [UInt8], to path: String) throws(ProgramError) -> Bool {
    let path = "\(folder)/\(path)"
    if FileStatus(path)?.size == html.count, case .success(html) = InputFile.read(path) {
      return false
    }
    if let slash = path.lastIndex(of: "/") { try OutputFolder.create(String(path[..<slash])) }
    var file = try OutputFile(path: path)
    try file.write(html)
    try file.close()
    return true
  }

  /// Writes the record and the index, then reports the errors; returns the exit status.
  private func finish(
    _ inputs: [BatchInput], _ outcomes: [Outcome], _ recordPath: String, _ progress: Progress
  ) throws(ProgramError) -> Int32 {
    var record = BatchRecord(settings: settings)
    var (pages, errors): ([BatchPage], [String]) = ([], [])
    var (written, exitStatus): (Int, Int32) = (0, 0)
    for (input, outcome) in zip(inputs, outcomes) {
      switch outcome {
      case .made(let made, let count, let status):
        pages += made
        written += count
        note(made, status, of: input, in: &record)
      case .upToDate(let made, let status):
        pages += made
        note(made, status, of: input, in: &record)
      case .failed(let message, let status):
        errors.append(message)
        if exitStatus == 0 { exitStatus = status }
      }
    }
    if options.index, try write(BatchIndex(pages: pages).html(writer), to: "index.html") {
      written += 1
    }
    var file = try OutputFile(path: recordPath)
    try file.write(record.bytes)
    try file.close()
    progress.finish("\(pages.count) pages, \(written) written, \(errors.count) errors")
    for error in errors { StandardError.write("hatena2html: \(error)") }
    return exitStatus
  }

  private func note(
    _ pages: [BatchPage], _ status: FileStatus?, of input: BatchInput,
    in record: inout BatchRecord
  ) {
    guard let status else { return }
    record.inputs[input.path] = BatchRecord.Input(
      size: status.size, modified: status.modified, dialect: input.dialect?.name ?? "",
      pages: pages)
  }
}
