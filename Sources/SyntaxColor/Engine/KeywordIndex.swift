import Bytes

/// The keywords of a definition in a hash table over bytes, so that looking up a word copies
/// nothing.
struct KeywordIndex {
  /// One word that matches in its case, or in any case.
  private struct Word {
    var hash: UInt32
    var textStart: Int32
    var textLength: Int32
    var keywordStart: Int32
    var keywordCount: Int32
  }

  /// All keywords, those of one word together, the newest first.
  private(set) var keywords: ContiguousArray<SyntaxKeyword> = []
  private var text: ContiguousArray<UInt8> = []
  private var exact = Slots()
  private var folded = Slots()

  /// Words by hash: -1 is an empty slot.
  private struct Slots {
    var words: ContiguousArray<Word> = []
    var slots: ContiguousArray<Int32> = []
  }

  init(_ table: KeywordTable) {
    exact = slots(for: table.exact)
    folded = slots(for: table.folded)
  }

  var isEmpty: Bool { keywords.isEmpty }
  /// Whether there are keywords that match in any case.
  var hasFolded: Bool { !folded.words.isEmpty }

  private mutating func slots(for words: [[UInt8]: [SyntaxKeyword]]) -> Slots {
    var result = Slots()
    guard !words.isEmpty else { return result }
    var size = 16
    while size < words.count * 3 { size *= 2 }
    result.slots = ContiguousArray(repeating: -1, count: size)
    for (word, list) in words {
      let hash = word.reduce(Self.seed) { Self.hash($0, $1) }
      var slot = Int(hash) & (size - 1)
      while result.slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      result.slots[slot] = Int32(result.words.count)
      result.words.append(
        Word(
          hash: hash, textStart: Int32(text.count), textLength: Int32(word.count),
          keywordStart: Int32(keywords.count), keywordCount: Int32(list.count)))
      text += word
      keywords += list.reversed()
    }
    return result
  }

  private static let seed: UInt32 = 0x811C_9DC5

  @inline(__always)
  private static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  /// Returns the keywords that are exactly that word, as indices.
  @unsafe func exact(_ word: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    unsafe find(word, in: exact, folding: false)
  }

  /// Returns the keywords that are that word in any case.
  @unsafe func folded(_ word: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    if unsafe word.contains(where: { $0 >= 0x80 }) {
      return unsafe KeywordFolding.folded(word).withUnsafeBufferPointer {
        unsafe find($0, in: folded, folding: false)
      }
    }
    return unsafe find(word, in: folded, folding: true)
  }

  @unsafe private func find(
    _ word: UnsafeBufferPointer<UInt8>, in table: Slots, folding: Bool
  ) -> Range<Int> {
    guard !table.words.isEmpty else { return 0..<0 }
    var hash = Self.seed
    for index in 0..<word.count {
      let byte = unsafe word[index]
      hash = Self.hash(hash, folding ? Byte.lowercased(byte) : byte)
    }
    let mask = table.slots.count - 1
    var slot = Int(hash) & mask
    while table.slots[slot] >= 0 {
      let found = table.words[Int(table.slots[slot])]
      if found.hash == hash, Int(found.textLength) == word.count,
        unsafe equals(word, found, folding: folding)
      {
        let start = Int(found.keywordStart)
        return start..<(start + Int(found.keywordCount))
      }
      slot = (slot + 1) & mask
    }
    return 0..<0
  }

  @unsafe private func equals(
    _ word: UnsafeBufferPointer<UInt8>, _ other: Word, folding: Bool
  ) -> Bool {
    for index in 0..<word.count {
      let byte = unsafe folding ? Byte.lowercased(word[index]) : word[index]
      if text[Int(other.textStart) + index] != byte { return false }
    }
    return true
  }
}
