/// A version of Vim, by which a definition is read and matched.
///
/// A few rules changed after Vim 9.0. A runtime is written for its own version, so a library follows
/// that of the runtime it is given; see <doc:AddingALanguage>.
public struct VimVersion: Sendable, Hashable, Comparable {
  /// The digits as `v:versionlong` has them: `9_010_645` is 9.1 with patch 645.
  let number: Int

  /// Creates a version.
  public init(major: Int, minor: Int, patch: Int) {
    number = (major * 100 + minor) * 10_000 + patch
  }

  /// Reads `9.1`, which has all patches of that version that are known, or `9.1.645`.
  ///
  /// - Returns: `nil` where the text is something else, or a version before 9.0.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2 || parts.count == 3, !parts.contains(nil) else { return nil }
    let numbers = parts.compactMap { $0 }
    guard numbers.allSatisfy({ 0...9_999 ~= $0 }), numbers[0] >= 9, numbers[0] < 100,
      numbers[1] < 100
    else { return nil }
    let known: [Int: Int] = [0: 1378, 1: 2147, 2: 995]
    let patch = numbers[0] == 9 ? known[numbers[1]] ?? 0 : 0
    self.init(
      major: numbers[0], minor: numbers[1], patch: numbers.count == 3 ? numbers[2] : patch)
  }

  /// Vim 9.2.995: what the built-in definitions are for.
  public static let current = VimVersion(major: 9, minor: 2, patch: 995)
  /// Vim 9.0.1378, that of Debian 12.
  public static let v90 = VimVersion(major: 9, minor: 0, patch: 1378)

  /// Whether a version is older than another.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// The patch of the minor version.
  var patch: Int { number % 10_000 }
  /// What `v:version` is: 901 for 9.1.
  var shortNumber: Int { number / 10_000 }

  private static func since(_ minor: Int, _ patch: Int) -> VimVersion {
    VimVersion(major: 9, minor: minor, patch: patch)
  }

  // MARK: What changed

  /// Whether `contains=TOP` and `CONTAINED` in an included file go by what that file declared.
  var includesKeepTopLevel: Bool { self >= Self.since(1, 1077) }
  /// Whether 'synmaxcol' holds for plain text of one character, too.
  var limitsOneCharacter: Bool { self >= Self.since(1, 645) }
  /// Whether plain text in any case takes bytes for characters where those of the text are shorter.
  var foldsByLength: Bool { self < Self.since(1, 296) }
  /// Whether a composing character in `[…]` belongs to the character before it.
  var joinsMarksInCollections: Bool { self >= Self.since(1, 11) }
  /// Whether there are classes as they are written today, enums, tuples, type names, `foreach()`
  /// and numbered arguments of `printf()`.
  var hasTypes: Bool { self >= Self.since(1, 0) }
}
