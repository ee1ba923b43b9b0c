import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs pieces of work on several threads.
///
/// Plain threads, because they cost nothing at the start of a program that needs none.
package enum Workers {
  /// How many processors this process may use.
  package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Calls `work` once for every index in `0..<count` and returns when all calls have returned.
  ///
  /// The calling thread works, too. Where no thread can be had, it does all the work.
  ///
  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - threads: How many threads work at the most, the calling one counted.
  ///   - work: Does the piece of an index.
  package static func run(
    count: Int, threads: Int, _ work: @escaping @Sendable (_ index: Int) -> Void
  ) {
    let queue = Queue(count: count, work: work)
    var started: [pthread_t] = []
    for _ in 1..<max(1, min(threads, count)) {
      guard let thread = start(queue) else { break }
      started.append(thread)
    }
    queue.drain()
    for thread in started { pthread_join(thread, nil) }
  }

  private static func start(_ queue: Queue) -> pthread_t? {
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    // Some systems give a thread much less stack than a process has.
    unsafe pthread_attr_setstacksize(&attributes, 8 << 20)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let held = unsafe Unmanaged.passRetained(queue)
    let status = unsafe pthread_create(
      &thread, &attributes,
      { argument in
        #if canImport(Darwin)
          let opaque: UnsafeMutableRawPointer? = argument
        #else
          let opaque = unsafe argument
        #endif
        if let opaque = unsafe opaque {
          unsafe Unmanaged<Queue>.fromOpaque(opaque).takeRetainedValue().drain()
        }
        return nil
      }, held.toOpaque())
    guard status == 0 else {
      unsafe held.release()
      return nil
    }
    return thread
  }

  /// The work that is left.
  private final class Queue: Sendable {
    private let next = Atomic<Int>(0)
    private let count: Int
    private let work: @Sendable (Int) -> Void

    init(count: Int, work: @escaping @Sendable (Int) -> Void) {
      self.count = count
      self.work = work
    }

    func drain() {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        work(index)
      }
    }
  }
}
