/// One step of a ``DirectProgram``.
struct Instruction {
  /// What a step does; each goes on with the next one unless it says otherwise.
  enum Operation {
    /// The pattern, or the part of it that is matched on its own, has matched.
    case match
    /// Nothing matches here.
    case fail
    /// The byte `first`.
    case byte
    /// `second` bytes of the literals, from `first` on.
    case string
    /// One character of set `first`.
    case set
    /// As many characters of set `first` as there are, at least `second` and at most `third`;
    /// none is given back.
    case runAll
    /// The same, but characters are given back while what follows does not match; only places
    /// where byte set `fourth` has the next byte are tried.
    case run
    /// The same with as few characters as possible.
    case lazyRun
    /// Goes on at `first`.
    case jump
    /// Goes on here, and at `first` if that fails.
    case split
    /// As `split` where byte set `second` has the next byte; else goes on at `first`.
    case splitIf
    /// Goes on at `first`, and here if that fails.
    case splitLate
    /// Goes on where table `first` says for the next byte.
    case dispatch
    /// The place is an `edge`.
    case edge
    /// What follows up to its `match` matches here; goes on at `first`.
    case lookAhead
    /// It does not.
    case lookAheadNot
    /// `second` characters back, what follows up to its `match` matches; goes on at `first`.
    case lookBehind
    /// From here, or at most `second` characters or `third` bytes back on the line, what follows up
    /// to its `match` matches and ends here; goes on at `first`. Only places where byte set
    /// `fourth` has the next byte are tried.
    case lookBehindWithin
    /// The place is where the look-behind around it must end.
    case lookBehindEnd
    /// As `lookAhead`, but goes on behind the match, of which nothing is given back.
    case atomic
    /// `\zs`, `\ze`
    case matchStart, matchEnd
  }

  var operation: Operation
  var edge = Edge.nowhere
  var first: Int32 = 0
  var second: Int32 = 0
  var third: Int32 = 0
  var fourth: Int32 = -1
}
