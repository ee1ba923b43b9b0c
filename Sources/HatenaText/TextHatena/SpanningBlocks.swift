/// The blocks of a tree without their inlines, which are kept beside them while they change.
struct SpanningBlocks {
  /// The blocks; they lie in pre-order as in a tree, with indices among themselves.
  private(set) var records: ContiguousArray<NodeRecord> = []
  /// The inlines of all blocks.
  var inlines: ContiguousArray<NodeRecord> = []
  /// For each block, where its inlines are.
  private var ranges: [ByteRange] = []
  /// For each block, its index in the tree.
  private let indices: [Int]

  /// Takes the blocks of a tree.
  init(_ nodes: ArenaView<NodeRecord>) {
    var indices: [Int] = []
    for index in 0..<nodes.count where nodes[index].kind.isBlock { indices.append(index) }
    self.indices = indices
    records.reserveCapacity(indices.count)
    for index in indices {
      var record = nodes[index]
      record.end = number(of: record.end)
      records.append(record)
      let first = inlines.count
      var inline = index + 1
      while inline < nodes[index].end {
        if nodes[inline].kind.isInline { inlines.append(nodes[inline]) }
        inline = nodes[inline].end
      }
      ranges.append(ByteRange(first..<inlines.count))
    }
  }

  /// Returns the number of the first block at an index of the tree or behind it.
  func number(of index: Int) -> Int {
    indices.indices.partitioningIndex { indices[$0] >= index }
  }

  /// Forgets the inlines of a block and of all behind it.
  mutating func forgetInlines(from block: Int) {
    guard block < ranges.count else { return }
    forgetInlines(after: Int(ranges[block].lowerBound))
    for later in block..<ranges.count { ranges[later] = 0..<0 }
  }

  /// Forgets the inlines that were added since there were so many; their blocks are read again.
  mutating func forgetInlines(after count: Int) { inlines.removeLast(inlines.count - count) }

  /// Forgets the inlines of one block.
  mutating func forgetInlines(of block: Int) { ranges[block] = 0..<0 }

  /// Says that a block's inlines are those from an index on.
  mutating func setInlines(of block: Int, from first: Int) {
    ranges[block] = ByteRange(first..<inlines.count)
  }

  /// Returns the blocks with their inlines as they lie in a tree, and the index of each block there.
  func assembled(_ places: inout [Int]) -> ContiguousArray<NodeRecord> {
    var nodes: ContiguousArray<NodeRecord> = []
    nodes.reserveCapacity(records.count + inlines.count)
    var open: [(block: Int, index: Int)] = []
    places = []
    for (block, record) in records.enumerated() {
      while let last = open.last, records[last.block].end <= block {
        nodes[last.index].end = nodes.count
        open.removeLast()
      }
      // A headline's text comes behind its categories.
      let index = nodes.count
      places.append(index)
      nodes.append(record)
      nodes[index].parent = open.last?.index ?? NodeRecord.noParent
      open.append((block, index))
      let isText = record.kind != .heading || record.end == block + 1
      if isText { append(inlinesOf: block, to: &nodes) }
      if record.kind == .category, let heading = open.dropLast().last,
        records[heading.block].end == block + 1
      {
        nodes[index].end = nodes.count
        open.removeLast()
        append(inlinesOf: heading.block, to: &nodes)
      }
    }
    while let last = open.popLast() { nodes[last.index].end = nodes.count }
    return nodes
  }

  private func append(inlinesOf block: Int, to nodes: inout ContiguousArray<NodeRecord>) {
    for index in ranges[block].range {
      nodes.append(inlines[index])
      nodes[nodes.count - 1].end = nodes.count
    }
  }
}
