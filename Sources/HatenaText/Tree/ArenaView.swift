import Bytes

/// A borrowed view of records, for loops in which asking the array itself would count references.
///
/// Subscripts are bounds-checked. The view is valid only inside the `withArenaView` call that made
/// it.
@safe struct ArenaView<Record> {
  private let base: UnsafePointer<Record>?
  /// The number of records.
  let count: Int

  #if DEBUG
    private let work: WorkCount?
  #endif

  fileprivate init(_ records: UnsafeBufferPointer<Record>) {
    unsafe base = records.baseAddress
    count = records.count
    #if DEBUG
      work = WorkCount.current
    #endif
  }

  /// The record at an index in `0..<count`.
  subscript(index: Int) -> Record {
    guard UInt(bitPattern: index) < UInt(bitPattern: count), let base = unsafe base else {
      preconditionFailure("index outside the arena")
    }
    #if DEBUG
      work?.add(1)
    #endif
    return unsafe base[index]
  }
}

extension ContiguousArray {
  /// Calls a closure with a view of the records.
  func withArenaView<Result, Failure: Error>(
    _ body: (ArenaView<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe withUnsafeBufferPointer { records throws(Failure) in
      try unsafe body(ArenaView(records))
    }
  }
}
