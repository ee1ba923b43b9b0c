import Benchmark
import Foundation
import SyntaxColor

/// Reads the corpus's programs of a filetype, again and again until there are some bytes.
private func programs(_ filetype: String, bytes: Int) throws -> [UInt8] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Corpus/highlight/\(filetype)").standardized
  let files = try FileManager.default.contentsOfDirectory(
    at: folder, includingPropertiesForKeys: nil
  ).filter { $0.pathExtension != "spans" }.sorted { $0.path < $1.path }
  var all: [UInt8] = []
  for file in files { all += [UInt8](try Data(contentsOf: file)) + [0x0A] }
  precondition(!all.isEmpty, "no programs in \(folder.path)")
  var source: [UInt8] = []
  while source.count < bytes { source += all }
  return source
}

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .throughput, .peakMemoryResident], maxDuration: .seconds(5))

  for filetype in ["perl", "python", "c", "javascript", "html", "sh", "ruby", "sql"] {
    Benchmark("Load the definition of \(filetype)") { benchmark in
      for _ in benchmark.scaledIterations {
        // A library of its own each time: definitions that were loaded once are shared.
        let diagnostics = SyntaxLibrary().diagnostics(for: filetype)
        precondition(diagnostics.isEmpty, "the definition of \(filetype) has faults")
      }
    }

    Benchmark("Highlight 100 kB of \(filetype)") { benchmark, source in
      for _ in benchmark.scaledIterations {
        let code = try Highlighter().highlight(source, as: .named(filetype))
        precondition(code.spans.count > 1000, "hardly anything of the \(filetype) is colored")
        precondition(code.htmlBytes().count > source.count, "the output is shorter than the code")
      }
    } setup: {
      // The definition is loaded before the time is taken.
      _ = try Highlighter().highlight([], as: .named(filetype))
      return try programs(filetype, bytes: 100_000)
    }
  }
}
