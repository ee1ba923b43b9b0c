import Benchmark
import Foundation
import HatenaText

/// Reads every diary of the corpus, again and again until there is a megabyte.
private func diaries() throws -> [UInt8] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Corpus/diary").standardized
  let files = try FileManager.default.contentsOfDirectory(
    at: folder, includingPropertiesForKeys: nil
  ).filter { $0.pathExtension == "hatena" }.sorted { $0.path < $1.path }
  var all: [UInt8] = []
  for file in files { all += [UInt8](try Data(contentsOf: file)) + [0x0A] }
  precondition(all.count > 1000, "no diaries in \(folder.path)")
  var source: [UInt8] = []
  while source.count < 1_000_000 { source += all }
  return source
}

/// Stops where the output cannot be right.
private func check(_ html: [UInt8], of source: [UInt8]) {
  precondition(html.count > source.count, "the output is shorter than the text")
  precondition(html.starts(with: "<div class=\"section\">\n\t<".utf8), "an odd beginning")
  precondition(html.suffix(7).elementsEqual("\n</div>".utf8), "an odd end")
}

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .throughput, .peakMemoryResident], maxDuration: .seconds(5))

  Benchmark("Parse 1 MB of diaries") { benchmark, source in
    for _ in benchmark.scaledIterations {
      let document = Document(parsing: source)
      precondition(!document.source.isEmpty)
      blackHole(document)
    }
  } setup: {
    try diaries()
  }

  Benchmark("Render 1 MB of diaries") { benchmark, document in
    for _ in benchmark.scaledIterations { check(document.htmlBytes(), of: document.source) }
  } setup: {
    Document(parsing: try diaries())
  }

  Benchmark("Parse and write 1 MB of diaries in pieces") { benchmark, source in
    for _ in benchmark.scaledIterations {
      var count = 0
      Document(parsing: source).writeHTML { count += $0.count }
      precondition(count > source.count, "the output is shorter than the text")
    }
  } setup: {
    try diaries()
  }
}
