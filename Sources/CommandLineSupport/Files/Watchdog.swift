import CLibrary
import Threading

/// Ends the program where it takes longer, or needs more memory, than its host allows.
///
/// It is the last resort: no other limit asks a clock. Output that has begun ends with a whole line.
package enum Watchdog {
  /// Held while output is written.
  static let writing = Lock(())
  private nonisolated(unsafe) static var threads: ThreadGroup?

  /// How often memory and time are looked at, in microseconds.
  private static let interval: UInt32 = 2_000
  /// How often a thread that writes is waited for: its reader may have gone to sleep.
  private static let patience = 25

  /// Begins to watch, if there is anything to watch.
  ///
  /// - Parameters:
  ///   - limits: What is allowed.
  ///   - program: The name that messages begin with.
  package static func start(_ limits: LimitSettings, _ program: String) {
    guard limits.maxSeconds != nil || limits.maxMemory != nil else { return }
    let end = limits.maxSeconds.map { now + $0 }
    unsafe threads = ThreadGroup(count: 1) {
      while true {
        if let end, now > end, let seconds = limits.maxSeconds {
          stop("\(program): this takes longer than \(seconds) seconds", ProgramError.timeLimit)
        }
        if let most = limits.maxMemory, residentMemory > most {
          stop("\(program): this needs more than \(most) bytes", ProgramError.memoryLimit)
        }
        usleep(interval)
      }
    }
  }

  private static func stop(_ message: String, _ status: Int32) {
    StandardError.write(message)
    UnfinishedFiles.remove()
    for _ in 0..<patience where !writing.withLockIfFree({ _ in _exit(status) }) { usleep(interval) }
    _exit(status)
  }

  /// Seconds of a clock that nobody sets.
  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// How many bytes of memory the process has now.
  private static var residentMemory: Int {
    #if os(Linux)
      let descriptor = unsafe open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return 0 }
      defer { _ = System.close(descriptor) }
      var text = [UInt8](repeating: 0, count: 128)
      let count = unsafe text.withUnsafeMutableBytes {
        unsafe System.read(descriptor, $0.baseAddress, $0.count)
      }
      let fields = String(decoding: text.prefix(max(count, 0)), as: UTF8.self).split(separator: " ")
      return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
    #else
      // The most it has had: other systems do not say more in as few words.
      var usage = unsafe rusage()
      return unsafe getrusage(RUSAGE_SELF, &usage) == 0 ? Int(unsafe usage.ru_maxrss) : 0
    #endif
  }
}
