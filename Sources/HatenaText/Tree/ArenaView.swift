import Bytes

/// A borrowed view of records, for loops in which asking the array itself would count references.
///
/// Subscripts are bounds-checked. The view is valid only inside the `withArenaView` call that made
/// it.
@safe struct ArenaView<Record> {
  private let base: UnsafeMutablePointer<Record>?
  /// The number of records.
  let count: Int

  #if DEBUG
    private let work: WorkCount?
  #endif

  fileprivate init(_ records: UnsafeMutableBufferPointer<Record>) {
    unsafe base = records.baseAddress
    count = records.count
    #if DEBUG
      work = WorkCount.current
    #endif
  }

  fileprivate init(_ records: UnsafeBufferPointer<Record>) {
    unsafe self.init(UnsafeMutableBufferPointer(mutating: records))
  }

  /// The record at an index in `0..<count`.
  subscript(index: Int) -> Record {
    unsafe self.address(index).pointee
  }

  fileprivate func address(_ index: Int) -> UnsafeMutablePointer<Record> {
    guard UInt(bitPattern: index) < UInt(bitPattern: count), let base = unsafe base else {
      preconditionFailure("index outside the arena")
    }
    #if DEBUG
      work?.add(1)
    #endif
    return unsafe base + index
  }
}

/// A borrowed view through which records are changed in place.
@safe struct MutableArenaView<Record> {
  /// The same records, for reading.
  let reading: ArenaView<Record>

  var count: Int { reading.count }

  /// The record at an index in `0..<count`.
  subscript(index: Int) -> Record {
    get { reading[index] }
    nonmutating _modify { yield unsafe &reading.address(index).pointee }
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

  /// Calls a closure with a view through which the records can be changed.
  mutating func withMutableArenaView<Result, Failure: Error>(
    _ body: (MutableArenaView<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe withUnsafeMutableBufferPointer { records throws(Failure) in
      try unsafe body(MutableArenaView(reading: ArenaView(records)))
    }
  }
}
