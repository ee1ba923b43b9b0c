import Bytes

/// What a dialect has to know of a whole document before it writes a part: one pass finds it.
///
/// Everything is in the order of the source. It is empty in dialects that need nothing of it.
struct DocumentOutline {
  /// A headline in a list of contents.
  struct Headline {
    let node: Int
    /// How deep it stands below headlines of higher levels, from 1.
    let depth: Int
    /// What links lead to, in ``ids``; empty where nothing does.
    let id: Range<Int>
  }

  /// A note, which is written behind the last block.
  struct Note {
    let node: Int
    /// What its address is made with.
    let hash: UInt32
  }

  var headlines: [Headline] = []
  /// The addresses of the headlines, one behind the other.
  var ids: [UInt8] = []
  var notes: [Note] = []
  /// The nodes that a list of contents is written for.
  var contents: [Int] = []
  /// The first block that is behind a read-more mark.
  var readMore: Int?

  /// The headline of a node.
  func headline(of node: Int) -> Headline? {
    let index = headlines.indices.partitioningIndex { headlines[$0].node >= node }
    return index < headlines.count && headlines[index].node == node ? headlines[index] : nil
  }

  /// The index of a note among the notes.
  func noteIndex(of node: Int) -> Int? {
    let index = notes.indices.partitioningIndex { notes[$0].node >= node }
    return index < notes.count && notes[index].node == node ? index : nil
  }
}
