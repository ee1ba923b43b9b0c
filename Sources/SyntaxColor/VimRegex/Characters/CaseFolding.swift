/// Which characters are equal when case is ignored.
///
/// Vim folds one character to one character; Oniguruma's own folding knows more (`ß` and `ss`) and
/// less, so it is not used for texts and sets.
enum CaseFolding {
  /// The smallest character equal to each that has one smaller than itself, ASCII included.
  private static let smallest: [UInt32: UInt32] = {
    var table: [UInt32: UInt32] = [:]
    let fields = EmbeddedTables.folding
    for index in stride(from: 0, to: fields.count, by: 4) {
      for scalar in stride(
        from: fields[index], through: fields[index + 1], by: Int(fields[index + 2]))
      {
        table[UInt32(scalar)] = UInt32(scalar + fields[index + 3])
      }
    }
    return table
  }()

  /// All characters equal to the smallest one, itself included, ascending.
  private static let classes: [UInt32: [UInt32]] = {
    var table: [UInt32: [UInt32]] = [:]
    for (scalar, root) in smallest { table[root, default: [root]].append(scalar) }
    return table.mapValues { $0.sorted() }
  }()

  /// Returns the characters equal to `scalar`, itself included.
  static func variants(of scalar: UInt32) -> [UInt32] {
    classes[smallest[scalar] ?? scalar] ?? [scalar]
  }

  /// Returns `set` with all characters that are equal to a member.
  ///
  /// - Complexity: O(*n*), *n* being the size of the set or of Vim's table, whichever is smaller.
  static func closure(of set: ScalarSet) -> ScalarSet {
    var added: [ClosedRange<UInt32>] = []
    let size = set.ranges.reduce(0) { $0 + $1.count }
    if size <= 256 {
      for range in set.ranges {
        for scalar in range {
          guard let members = classes[smallest[scalar] ?? scalar] else { continue }
          added += members.lazy.filter { !set.contains($0) }.map { $0...$0 }
        }
      }
    } else {
      for members in classes.values where members.contains(where: set.contains) {
        added += members.map { $0...$0 }
      }
    }
    return set.union(ScalarSet(added))
  }
}
