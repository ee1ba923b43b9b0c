import TestSupport

/// Draws patterns and texts of few characters, so that they often meet: the same ones for the same
/// seed.
struct PatternDraws {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private mutating func isOne(in chances: Int) -> Bool {
    Int.random(in: 0..<chances, using: &random) == 0
  }

  private mutating func one(of choices: [String]) -> String {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  private mutating func some(
    _ range: ClosedRange<Int>, separator: String = "", _ part: (inout Self) -> String
  ) -> String {
    let count = Int.random(in: range, using: &random)
    return (0..<count).map { _ in part(&self) }.joined(separator: separator)
  }

  /// A pattern that nests groups to `depth`.
  mutating func pattern(depth: Int) -> String {
    let most = isOne(in: 3) ? 2 : 1
    return some(1...most, separator: #"\|"#) { $0.branch(depth: depth) }
  }

  private mutating func branch(depth: Int) -> String {
    let first = concat(depth: depth)
    return isOne(in: 12) ? first + #"\&"# + concat(depth: depth) : first
  }

  private mutating func concat(depth: Int) -> String {
    some(1...4) { $0.piece(depth: depth) }
  }

  private mutating func piece(depth: Int) -> String {
    if depth > 0, isOne(in: 4) {
      let open = one(of: [#"\("#, #"\%("#])
      let multi = one(of: [
        "", "", #"\="#, #"\@="#, #"\@!"#, #"\@<="#, #"\@<!"#, #"\@2<="#, #"\@>"#,
      ])
      return open + pattern(depth: depth - 1) + #"\)"# + multi
    }
    if depth > 0, isOne(in: 6) {
      // Never empty: Oniguruma ends a loop where a turn has matched nothing.
      let first = one(of: ["a", "b", #"\w"#, "[^b]"])
      let multi = one(of: ["*", #"\+"#, #"\{2}"#, #"\{1,3}"#, #"\{-}"#, #"\{-1,}"#])
      return #"\%("# + first + #"\%("# + pattern(depth: depth - 1) + #"\)\)"# + multi
    }
    if isOne(in: 3) {
      return one(of: [
        "^", "$", #"\<"#, #"\>"#, #"\<"#, #"\>"#, #"\zs"#, #"\ze"#, #"\%[ab]"#, #"\n"#, #"\_^"#,
        #"\_$"#, #"\%^"#, #"\%$"#, #"\c"#,
      ])
    }
    let atom = one(of: [
      "a", "b", "ab", "_", "é", "あ", " ", ".", #"\w"#, #"\s"#, #"\S"#, #"\d"#, "[ab]", "[^a]",
      "[aé]", "[あ-い]", #"\k"#, #"\K"#, #"\_s"#, #"\_[^a]"#, "1", #"\""#, "(", "[[:cntrl:]]",
      #"\%d10"#, #"[^\d10]"#,
    ])
    let multi = one(of: [
      "", "", "", "*", "*", #"\+"#, #"\="#, #"\{2}"#, #"\{1,3}"#, #"\{-}"#, #"\{-1,2}"#, #"\@!"#,
      #"\@="#, #"\@<="#, #"\@<!"#,
    ])
    return atom + multi
  }

  /// A text of a few lines, every third one of ASCII only.
  mutating func text() -> String {
    let ascii = ["a", "b", "a", "b", "_", " ", "1", "\"", "(", "\n", "A", "\t", "\0"]
    let characters = isOne(in: 3) ? ascii : ascii + ["é", "あ", "カ"]
    return some(0...23) { $0.one(of: characters) }
  }
}
