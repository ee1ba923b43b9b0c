/// Draws patterns and texts: the same ones for the same seed.
struct PatternDraws {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  /// A number below `bound`.
  mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ value >> 31) % UInt64(bound))
  }

  private mutating func one(of choices: [String]) -> String {
    choices[number(below: choices.count)]
  }

  /// A pattern that nests groups to `depth`.
  mutating func pattern(depth: Int) -> String {
    var branches: [String] = []
    for _ in 0...(number(below: 5) / 3) { branches.append(branch(depth: depth)) }
    return branches.joined(separator: #"\|"#)
  }

  private mutating func branch(depth: Int) -> String {
    let first = concat(depth: depth)
    return number(below: 12) == 0 ? first + #"\&"# + concat(depth: depth) : first
  }

  private mutating func concat(depth: Int) -> String {
    var pieces = ""
    for _ in 0...number(below: 4) { pieces += piece(depth: depth) }
    return pieces
  }

  private mutating func piece(depth: Int) -> String {
    if depth > 0, number(below: 4) == 0 {
      let open = one(of: [#"\("#, #"\%("#])
      let multi = one(of: [
        "", "", "*", #"\+"#, #"\="#, #"\{2}"#, #"\{1,3}"#, #"\{-}"#, #"\{-1,}"#, #"\@="#, #"\@!"#,
        #"\@<="#, #"\@<!"#, #"\@2<="#, #"\@>"#,
      ])
      return open + pattern(depth: depth - 1) + #"\)"# + multi
    }
    if number(below: 3) == 0 {
      return one(of: [
        "^", "$", #"\<"#, #"\>"#, #"\zs"#, #"\ze"#, #"\%[ab]"#, #"\n"#, #"\_^"#, #"\_$"#, #"\%^"#,
        #"\%$"#, #"\c"#,
      ])
    }
    let atom = one(of: [
      "a", "b", "ab", "_", "é", "あ", " ", ".", #"\w"#, #"\s"#, #"\S"#, #"\d"#, "[ab]", "[^a]",
      "[aé]", "[あ-い]", #"\k"#, #"\K"#, #"\_s"#, #"\_[^a]"#, "1", #"\""#, "(",
    ])
    let multi = one(of: [
      "", "", "", "*", "*", #"\+"#, #"\="#, #"\{2}"#, #"\{1,3}"#, #"\{-}"#, #"\{-1,2}"#, #"\@!"#,
      #"\@="#, #"\@<="#, #"\@<!"#,
    ])
    return atom + multi
  }

  /// A text of a few lines.
  mutating func text() -> String {
    var text = ""
    for _ in 0..<number(below: 24) {
      text += one(of: ["a", "b", "a", "b", "_", " ", "1", "\"", "(", "\n", "A", "é", "あ", "\t"])
    }
    return text
  }
}
