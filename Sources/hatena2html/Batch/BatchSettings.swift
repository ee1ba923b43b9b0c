import StandardStreams

/// What the pages of a batch depend on beside their inputs, in one short text.
enum BatchSettings {
  /// Options whose value is not part of how a page looks.
  private static let passedOver: Set<String> = ["--out-dir", "--jobs"]

  /// Returns what an earlier run's settings are compared with.
  ///
  /// - Parameters:
  ///   - arguments: The command line, without the program.
  ///   - files: The inputs named in it, whose set may change without every page being made anew.
  ///   - timeZone: The time zone of the process.
  /// - Returns: A text that changes with the program, the options, the time zone and the files
  ///   that options name.
  static func text(_ arguments: [String], files: [String], timeZone: String) -> String {
    let inputs = Set(files)
    var digest = Digest()
    digest.add(timeZone)
    digest.add(FileStatus("/proc/self/exe") ?? FileStatus(CommandLine.arguments[0]))
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += passedOver.contains(argument) ? 2 : 1
      guard !passedOver.contains(argument), !inputs.contains(argument), argument != "--force"
      else { continue }
      digest.add(argument)
      if !InputFile.isDirectory(argument) { digest.add(FileStatus(argument)) }
    }
    return digest.text
  }

  /// FNV-1a with 64 bits: changes are to be seen, nobody is to be kept from making the same.
  private struct Digest {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325

    var text: String { String(value, radix: 16) }

    mutating func add(_ text: String) {
      for byte in text.utf8 { add(UInt64(byte)) }
      add(0x100)
    }

    mutating func add(_ status: FileStatus?) {
      add(UInt64(bitPattern: Int64(status?.size ?? -1)))
      add(UInt64(bitPattern: Int64(status?.modified ?? -1)))
    }

    private mutating func add(_ number: UInt64) {
      value = (value ^ number) &* 0x100_0000_01b3
    }
  }
}
