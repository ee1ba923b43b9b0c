/// `[=x=]`: the characters that differ from a letter by accents only (`:help /[[=`).
enum EquivalenceClass {
  /// Returns the class that holds `scalar`, or `scalar` alone.
  static func members(_ scalar: UInt32) -> ScalarSet {
    classes.first { $0.contains(scalar) } ?? ScalarSet([scalar...scalar])
  }

  private static let classes: [ScalarSet] = EmbeddedTables.equivalences.description
    .split(separator: "\n").map { row in
      ScalarSet(row.unicodeScalars.map { $0.value...$0.value })
    }
}
