import Foundation

/// A headless Chromium that shows pages and says what it made of them.
///
/// It is found on the path, or named by the environment variable `HATENATEXT_BROWSER`. A start takes
/// a second or more, so ask about many pages at once: each is shown in a frame of its own.
public struct Browser: Sendable {
  /// A page in a frame, and what to ask about it.
  public struct View: Sendable {
    /// The page's bytes, as a server without a `charset` would send them.
    public var page: [UInt8]
    /// The body of a JavaScript function of `window` and `document`, called once the page is loaded.
    ///
    /// What it returns, or what its promise comes to, is the answer; it is passed on as JSON.
    public var script: String
    /// The width of the frame in CSS pixels.
    public var width = 1000
    /// Whether the reader prefers dark.
    public var isDark = false

    /// Makes a view of a page.
    public init(_ page: [UInt8], width: Int = 1000, isDark: Bool = false, asking script: String) {
      self.page = page
      self.script = script
      self.width = width
      self.isDark = isDark
    }
  }

  /// Why there is no answer.
  public struct Failure: Error, CustomStringConvertible {
    /// What to tell a person.
    public let description: String
  }

  private struct Answer<Value: Decodable>: Decodable {
    let value: Value?
    let error: String?
  }

  private let program: Program

  /// Finds the browser.
  ///
  /// - Parameter environment: Variables that count more than the process's own.
  /// - Throws: A ``Failure`` that says what to install where there is none.
  public init(environment: [String: String] = [:]) throws {
    let own = ProcessInfo.processInfo.environment
    program = Program(path: try Self.path(own.merging(environment) { $1 }))
  }

  /// Shows the views, all in one window, and returns their answers in order.
  public func ask<Value: Decodable>(
    _ views: [View], as type: Value.Type = Value.self
  ) throws -> [Value] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, view) in views.enumerated() {
      try Data(view.page).write(to: folder.appending(path: "\(index).html"))
    }
    let scripts = try JSONEncoder().encode(views.map(\.script))
    try (Data("const scripts = ".utf8) + scripts + Data(Self.asking.utf8))
      .write(to: folder.appending(path: "asking.js"))
    let host = folder.appending(path: "host.html")
    try Data(Self.host(views).utf8).write(to: host)
    let run = try program.run(arguments(folder) + [host.absoluteString], timeLimit: 120)
    return try answers(in: run, count: views.count)
  }

  private func answers<Value: Decodable>(in run: Program.Run, count: Int) throws -> [Value] {
    let pieces = run.text.components(separatedBy: "<pre id=\"answers\">")
    guard pieces.count == 2, let end = pieces[1].range(of: "</pre>"),
      let json = Data(base64Encoded: String(pieces[1][..<end.lowerBound]))
    else {
      throw Failure(
        description: "The browser gave no answers (status \(run.status)): \(run.errors)")
    }
    let answers = try JSONDecoder().decode([Answer<Value>].self, from: json)
    return try answers.enumerated().map { index, answer in
      if let value = answer.value { return value }
      throw Failure(description: "View \(index): \(answer.error ?? "there is no answer")")
    }
  }

  private func arguments(_ folder: URL) -> [String] {
    [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--hide-scrollbars", "--no-first-run", "--disable-extensions", "--disable-sync",
      "--disable-background-networking", "--allow-file-access-from-files",
      "--user-data-dir=\(folder.path)/profile", "--virtual-time-budget=30000", "--dump-dom",
    ]
  }

  /// The page with the frames; a frame's color scheme is what its page is told the reader prefers.
  private static func host(_ views: [View]) -> String {
    let frames = views.enumerated().map { index, view in
      """
      <iframe src="\(index).html" width="\(view.width)" height="800" \
      style="border: 0; color-scheme: \(view.isDark ? "dark" : "light")"></iframe>
      """
    }
    return """
      <!DOCTYPE html><meta charset="utf-8"><title>Views</title>
      \(frames.joined(separator: "\n"))
      <script src="asking.js"></script>
      """
  }

  private static let asking = """
    ;
    addEventListener('load', async () => {
      const answers = [];
      for (const [index, frame] of [...document.querySelectorAll('iframe')].entries()) {
        try {
          const ask = new Function('window', 'document', scripts[index]);
          const value = await ask(frame.contentWindow, frame.contentDocument);
          answers.push({ value });
        } catch (error) {
          answers.push({ error: String(error) });
        }
      }
      const bytes = new TextEncoder().encode(JSON.stringify(answers));
      const result = document.createElement('pre');
      result.id = 'answers';
      result.textContent = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      document.body.replaceChildren(result);
    });
    """

  private static func path(_ environment: [String: String]) throws -> String {
    if let path = environment["HATENATEXT_BROWSER"] {
      if FileManager.default.isExecutableFile(atPath: path) { return path }
      throw Failure(description: "HATENATEXT_BROWSER names no program: \(path)")
    }
    let names = [
      "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome",
    ]
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let applications = ["Chromium", "Google Chrome"].map {
      "/Applications/\($0).app/Contents/MacOS/\($0)"
    }
    let candidates = names.flatMap { name in folders.map { "\($0)/\(name)" } } + applications
    if let path = candidates.first(where: FileManager.default.isExecutableFile) { return path }
    throw Failure(
      description: """
        These tests need Chromium: run Scripts/bootstrap --tests, or name a browser in the \
        environment variable HATENATEXT_BROWSER.
        """)
  }
}
