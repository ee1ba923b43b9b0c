import Synchronization

/// A reference that is set at most once and then read by any thread without a lock.
///
/// `AtomicLazyReference` does the same behind calls into its library, which cost as much as the
/// short searches that ask for it, and which Thread Sanitizer does not see.
struct OnceReference<Instance: AnyObject & Sendable>: ~Copyable, Sendable {
  private let address = Atomic<UInt>(0)

  deinit {
    if let held = unsafe Self.reference(address.load(ordering: .acquiring)) {
      unsafe held.release()
    }
  }

  /// Returns what was set, if anything was.
  func load() -> Instance? {
    unsafe Self.reference(address.load(ordering: .acquiring))?.takeUnretainedValue()
  }

  /// Sets the reference unless another thread did; returns the one that stays.
  func storeIfNil(_ new: Instance) -> Instance {
    let held = unsafe Unmanaged.passRetained(new)
    let bits = unsafe UInt(bitPattern: held.toOpaque())
    let (isStored, known) = address.compareExchange(
      expected: 0, desired: bits, ordering: .acquiringAndReleasing)
    if isStored { return new }
    unsafe held.release()
    return unsafe Self.reference(known)?.takeUnretainedValue() ?? new
  }

  @unsafe private static func reference(_ bits: UInt) -> Unmanaged<Instance>? {
    unsafe UnsafeRawPointer(bitPattern: bits).map { unsafe Unmanaged.fromOpaque($0) }
  }
}
