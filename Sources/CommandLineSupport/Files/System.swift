import CLibrary

/// The system's calls, whose names the types here would hide.
package enum System {
  static func write(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe CLibrary.write(descriptor, base, count)
  }

  static func read(_ descriptor: Int32, _ base: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe CLibrary.read(descriptor, base, count)
  }

  static func close(_ descriptor: Int32) -> Int32 { CLibrary.close(descriptor) }

  /// Ends the program with success.
  ///
  /// What is kept goes with the process, at once: definitions of languages are many small objects,
  /// and releasing each takes longer than coloring a page.
  package static func exit(keeping value: borrowing some Any) -> Never {
    withExtendedLifetime(value) { exit(0) }
  }

  static func exit(_ status: Int32) -> Never { CLibrary.exit(status) }

  /// Where the program itself lies.
  package static var programPath: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return CommandLine.arguments[0] }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Returns the value of an environment variable.
  package static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The message of an `errno`.
  static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
