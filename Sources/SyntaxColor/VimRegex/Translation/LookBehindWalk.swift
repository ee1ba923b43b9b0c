/// One walk back over a text through the states of a ``BackwardAutomaton``.
///
/// Keeps its memory for the next walk; look-behinds within each other have a walk each.
final class LookBehindWalk {
  // Not checked for overlapping accesses, which cost more than the steps: a walk under way is never
  // entered again.

  /// The states that wait for a character, now and one character further back.
  @safe @exclusivity(unchecked) private var states: [Int] = []
  @safe @exclusivity(unchecked) private var nextStates: [Int] = []
  /// The states to enter at this place.
  @safe @exclusivity(unchecked) private var pending: [Int] = []
  /// For each state, the last place it was entered at, counted over all walks.
  @safe @exclusivity(unchecked) private var entered: [Int] = []
  @safe @exclusivity(unchecked) private var place = 0
  /// Whether the content has matched from here to where the walk began.
  @safe @exclusivity(unchecked) private var isAccepted = false
  @safe @exclusivity(unchecked) private var inner: LookBehindWalk?
  /// Answers what takes more than the states. Unowned: it owns this.
  private unowned let answering: any PlaceAnswering

  /// Creates a walk without memory.
  init(answering: any PlaceAnswering) { self.answering = answering }

  /// Returns whether the look-behind holds at `offset` of `text`.
  func outcome(
    of behind: LookBehind<BackwardAutomaton>, at offset: Int, in text: TextWindow
  ) -> Regex.Outcome {
    behind.outcome(find(behind, before: offset, in: text))
  }

  private func find(
    _ behind: LookBehind<BackwardAutomaton>, before offset: Int, in text: TextWindow
  ) -> Regex.Outcome {
    let automaton = behind.content
    if entered.count < automaton.steps.count {
      entered += Array(repeating: -1, count: automaton.steps.count - entered.count)
    }
    begin()
    guard enter(automaton.entry, automaton, at: offset, text) else { return .gaveUp }
    var places = LookBehindPlaces(before: offset, limit: behind.limit, in: text)
    while true {
      if isAccepted { return .match }
      swap(&states, &nextStates)
      guard !states.isEmpty, places.goBack() else { return .mismatch }
      guard answering.spend(1) else { return .gaveUp }
      begin()
      let byte = unsafe text.bytes[places.place]
      let scalar = byte < 0x80 ? UInt32(byte) : text.scalar(at: places.place)
      for state in states {
        guard case .character(let members, let next) = automaton.steps[state],
          byte < 0x80 ? members.ascii.contains(byte) : members.others.contains(scalar)
        else { continue }
        guard enter(next, automaton, at: places.place, text) else { return .gaveUp }
      }
    }
  }

  /// Starts on another place.
  private func begin() {
    place += 1
    isAccepted = false
    nextStates.removeAll(keepingCapacity: true)
  }

  /// Enters a state and all it leads to without a character; `false` where a test gave up.
  private func enter(
    _ state: Int, _ automaton: BackwardAutomaton, at offset: Int, _ text: TextWindow
  ) -> Bool {
    pending.append(state)
    while let state = pending.popLast() {
      if entered[state] == place { continue }
      entered[state] = place
      switch automaton.steps[state] {
      case .character: nextStates.append(state)
      case .accept: isAccepted = true
      case .either(let one, let other):
        pending.append(one)
        pending.append(other)
      case .lookBehind(let behind, let next):
        let walk = inner ?? LookBehindWalk(answering: answering)
        inner = walk
        let outcome = walk.outcome(of: behind, at: offset, in: text)
        if outcome == .gaveUp {
          pending.removeAll(keepingCapacity: true)
          return false
        }
        if outcome == .match { pending.append(next) }
      case .place(let test, let next):
        if answering.holds(test, at: offset) { pending.append(next) }
      }
    }
    return true
  }
}

/// Answers what a walk back asks of a place.
protocol PlaceAnswering: AnyObject {
  /// Tells whether `test` holds at `offset` of the text being searched.
  func holds(_ test: PlaceTest, at offset: Int) -> Bool
  /// Counts bytes that were read; `false` once there were too many.
  func spend(_ bytes: Int) -> Bool
}
