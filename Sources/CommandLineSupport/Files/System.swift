import CLibrary

/// System calls under names that the methods of other types do not hide.
package enum System {
  static func write(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe CLibrary.write(descriptor, base, count)
  }

  static func read(_ descriptor: Int32, _ base: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe CLibrary.read(descriptor, base, count)
  }

  static func close(_ descriptor: Int32) -> Int32 { CLibrary.close(descriptor) }

  /// Ends the program with success, without releasing a value first.
  ///
  /// Definitions of languages are many small objects; releasing each takes longer than coloring a
  /// page.
  package static func exit(keeping value: borrowing some Any) -> Never {
    withExtendedLifetime(value) { exit(0) }
  }

  /// Ends the program.
  package static func exit(_ status: Int32) -> Never { CLibrary.exit(status) }

  /// The path of the running program.
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
