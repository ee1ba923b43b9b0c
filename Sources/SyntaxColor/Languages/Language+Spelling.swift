extension SyntaxLibrary {
  /// Returns the name or alias of a language that a misspelled name may have been meant for; `nil`
  /// where none is near.
  ///
  /// A name is near where one slip makes it of the other: a letter too many, too few, wrong, or two
  /// letters in each other's place. Of names with eight letters or more two slips are taken, and of
  /// those with four or fewer letters in each other's place alone: `text` is not `tex`. The nearest
  /// counts, and of several the first in the order of the alphabet.
  ///
  /// - Complexity: O(*l* · *n*) in the number of names and the length of the name; one of more than 32
  ///   bytes is near to none.
  public func name(near name: String) -> String? {
    let written = Array(name.lowercased().utf8)
    guard (2...32).contains(written.count) else { return nil }
    let limit = written.count < 8 ? 1 : 2
    let letters = written.count < 5 ? written.sorted() : nil
    let names = languages.flatMap { [$0.name] + $0.aliases }.sorted()
      .filter { letters == nil || $0.utf8.sorted() == letters }
    let near = names.map { (name: $0, slips: Spelling.slips(from: written, to: Array($0.utf8))) }
    return near.filter { $0.slips <= limit }.min { $0.slips < $1.slips }?.name
  }
}

/// How far two spellings are apart.
private enum Spelling {
  /// Returns how many slips make one name of another (the optimal string alignment distance).
  static func slips(from written: [UInt8], to name: [UInt8]) -> Int {
    var older = [Int](repeating: 0, count: name.count + 1)
    var old = Array(0...name.count)
    for (row, byte) in written.enumerated() {
      var new = [row + 1]
      for (column, other) in name.enumerated() {
        var slips = min(
          new[column] + 1, old[column + 1] + 1, old[column] + (byte == other ? 0 : 1))
        if row > 0, column > 0, byte == name[column - 1], written[row - 1] == other {
          slips = min(slips, older[column - 1] + 1)
        }
        new.append(slips)
      }
      (older, old) = (old, new)
    }
    return old[name.count]
  }
}
