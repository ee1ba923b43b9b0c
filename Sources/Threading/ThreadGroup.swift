import CLibrary

/// Threads that run the same closure; the group goes when all of them have ended.
///
/// Plain threads, because they cost nothing at the start of a program that needs none.
///
/// `@unchecked`: nothing but its end touches the list of threads.
package struct ThreadGroup: ~Copyable, @unchecked Sendable {
  private var threads: [pthread_t] = []

  /// Some systems give a thread much less stack than a process has.
  private static let stackSize = 8 << 20

  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts `count` threads, or as many of them as the system has left.
  package init(count: Int, _ body: @escaping @Sendable () -> Void) {
    let body = Body(body)
    while threads.count < count, let thread = Self.start(body) { threads.append(thread) }
  }

  deinit {
    for thread in threads { pthread_join(thread, nil) }
  }

  /// Waits until all threads have ended.
  package consuming func join() {}

  private static func start(_ body: Body) -> pthread_t? {
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setstacksize(&attributes, stackSize)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let held = unsafe Unmanaged.passRetained(body)
    let status = unsafe pthread_create(
      &thread, &attributes,
      { argument in
        #if canImport(Darwin)
          let opaque: UnsafeMutableRawPointer? = argument
        #else
          let opaque = unsafe argument
        #endif
        if let opaque = unsafe opaque {
          unsafe Unmanaged<Body>.fromOpaque(opaque).takeRetainedValue().run()
        }
        return nil
      }, held.toOpaque())
    guard status == 0 else {
      unsafe held.release()
      return nil
    }
    return thread
  }
}
