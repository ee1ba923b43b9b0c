import CommandLineSupport

/// What the pages of a batch depend on beside their inputs.
enum BatchSettings {
  /// Returns a short text that changes with the program, the options, the time zone, and the style
  /// sheets and answers that options name.
  static func text(_ rendering: RenderingSettings, _ batch: BatchOptions) -> String {
    var digest = Digest()
    digest.add(System.environment("TZ") ?? "")
    digest.add(FileStatus(System.programPath))
    for text in rendering.signature { digest.add(text) }
    for path in rendering.files { digest.add(FileStatus(path)) }
    digest.add("\(batch.from.rawValue) \(batch.drafts)")
    return digest.text
  }

  /// 64-bit FNV-1a: detects changes; not collision-resistant.
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
