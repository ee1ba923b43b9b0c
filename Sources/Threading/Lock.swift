import CLibrary

/// A value that one thread uses at a time, and whose changes others can wait for.
///
/// It uses `pthread_mutex_t` because Thread Sanitizer reports false races for `Mutex`, and because
/// `Mutex` has nothing to wait for. So this is the only lock of the package.
@safe package final class Lock<Value>: @unchecked Sendable {
  // `@unchecked`: `value` is touched between `lock` and `unlock` of `mutex` only.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private var value: Value

  /// Creates a lock around a value, which nobody else may refer to.
  package init(_ value: sending Value) {
    self.value = value
    unsafe mutex = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe changed = .allocate(capacity: 1)
    unsafe changed.initialize(to: pthread_cond_t())
    let statuses = unsafe (pthread_mutex_init(mutex, nil), pthread_cond_init(changed, nil))
    precondition(statuses == (0, 0), "no memory for a lock")
  }

  deinit {
    unsafe pthread_cond_destroy(changed)
    unsafe changed.deallocate()
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  /// Runs `body` when no other thread uses the value.
  package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return try body(&value)
  }

  /// Runs `body` if no other thread uses the value now; says whether it ran.
  package func withLockIfFree(_ body: (inout Value) -> Void) -> Bool {
    guard unsafe pthread_mutex_trylock(mutex) == 0 else { return false }
    defer { unsafe pthread_mutex_unlock(mutex) }
    body(&value)
    return true
  }

  /// Runs `body` again whenever another thread called ``wakeAll()``, until it returns a value.
  package func wait<Result>(for body: (inout Value) -> Result?) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&value) { return result }
      unsafe pthread_cond_wait(changed, mutex)
    }
  }

  /// Has all threads that wait look at the value again.
  package func wakeAll() {
    unsafe pthread_cond_broadcast(changed)
  }
}
