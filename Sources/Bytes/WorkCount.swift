#if DEBUG
  import Synchronization

  /// Counts the bytes and records that are looked at, so that tests can ask how work grows.
  ///
  /// Only debug builds count: in a release build views know nothing of it.
  ///
  /// ```swift
  /// let count = WorkCount()
  /// WorkCount.$current.withValue(count) { _ = Document(parsing: source) }
  /// print(count.value)
  /// ```
  @usableFromInline package final class WorkCount: Sendable {
    /// The count that views made in this task add to.
    @TaskLocal package static var current: WorkCount?

    /// The same for code that is inlined elsewhere.
    @usableFromInline package static var ofTask: WorkCount? { current }

    private let total = Atomic(0)

    package init() {}

    /// How much was looked at so far.
    package var value: Int { total.load(ordering: .relaxed) }

    @usableFromInline package func add(_ amount: Int) {
      total.add(amount, ordering: .relaxed)
    }
  }
#endif
