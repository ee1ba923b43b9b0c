import CLibrary
import Synchronization

/// The temporary files that a signal handler removes before the program ends.
///
/// A handler may do little: this one reads atomic pointers and calls `unlink`. Files beyond the
/// number of slots are written too, but a signal leaves them behind.
enum UnfinishedFiles {
  private typealias Slot = Atomic<UnsafeMutablePointer<CChar>?>

  /// The slots, never freed; all that changes in them is atomic. A `let` that a handler reads is made
  /// before the handler is set.
  private nonisolated(unsafe) static let slots: UnsafeMutableBufferPointer<Slot> = {
    let slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: 64)
    for index in slots.indices {
      unsafe slots.initializeElement(at: index, to: Slot(nil))
    }
    return unsafe slots
  }()

  private static let handlers: Void = {
    for number in [SIGHUP, SIGINT, SIGTERM, SIGPIPE] {
      // `nohup` and a shell's background jobs ignore some: that stays so.
      let former = unsafe unsafeBitCast(signal(number, SIG_IGN), to: Int.self)
      if unsafe former == unsafeBitCast(SIG_IGN, to: Int.self) { continue }
      signal(number) { number in
        UnfinishedFiles.remove()
        signal(number, SIG_DFL)
        raise(number)
        // The first process of a container is not ended by a signal that it does not handle.
        _exit(128 + number)
      }
    }
    // A file larger than `ulimit -f` allows is an error of `write` then, not the end.
    signal(SIGXFSZ, SIG_IGN)
  }()

  /// Has the signals that end a program end this one as the first process of a container, too, where
  /// none does that is not handled.
  static func endAtSignals() { _ = handlers }

  /// Adds a file before it is made; returns its slot.
  static func add(_ path: String) -> Int? {
    let name = unsafe strdup(path)
    for index in unsafe slots.indices {
      let (isFree, _) = unsafe slots[index].compareExchange(
        expected: nil, desired: name, ordering: .acquiringAndReleasing)
      if isFree {
        endAtSignals()
        return index
      }
    }
    unsafe free(name)
    return nil
  }

  /// Forgets a file that is in its place, or gone.
  static func forget(_ slot: Int) {
    unsafe free(slots[slot].exchange(nil, ordering: .acquiringAndReleasing))
  }

  /// Removes the files; they are forgotten.
  static func remove() {
    for index in unsafe slots.indices {
      // Taken, not looked at: another thread may be about to forget and free it.
      let name = unsafe slots[index].exchange(nil, ordering: .acquiringAndReleasing)
      if let name = unsafe name { unsafe unlink(name) }
    }
  }
}
