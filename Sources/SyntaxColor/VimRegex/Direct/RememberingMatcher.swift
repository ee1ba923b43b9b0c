import Bytes

/// Runs a ``DirectProgram`` in the order of backtracking, but is in no state twice: it remembers
/// for each step and place what came of it, as Vim's engine of states does in its way.
///
/// So a repeat within a repeat costs no more than the text's length times the program's, where
/// backtracking alone could take as long as there are ways to divide the text. It is slower where
/// backtracking is quick, and thus asked only when that has given up. What came of a step does not
/// depend on where the search began, so one memory serves all places of a search.
@safe struct RememberingMatcher {
  /// What to go back to.
  private struct Frame {
    enum Kind {
      /// Go on with the step.
      case step
      /// Take one more character of the run that is the step.
      case lazyRun
    }

    var kind: Kind
    var step: Int32
    /// For a run how many characters it may still take.
    var more: Int32
    var offset: Int
    /// How many states of the trail were entered before.
    var trail: Int
    var matchStart: Int
    var matchEnd: Int
  }

  private let instructions: UnsafePointer<Instruction>
  private let code: UnsafePointer<DirectProgram.Code>
  private let window: TextWindow
  /// Runs the single steps.
  private var steps: DirectAttempt
  private var known = StateTable()
  private var frames: ContiguousArray<Frame> = []
  /// The states entered and not yet left by going back, in order.
  private var trail: ContiguousArray<UInt64> = []
  /// Tells apart the states of look-behinds, which depend on where they must end.
  private var epoch: UInt64 = 0
  private var lastEpoch: UInt64 = 0
  /// How many steps were run.
  private(set) var work = 0
  private let workLimit: Int

  /// How many steps a search may run, and how many states it may remember.
  static let workLimit = 20_000_000
  private static let stateLimit = 2_000_000
  private static let frameLimit = 1_000_000
  private static let epochLimit: UInt64 = 1 << 18
  private static let offsetLimit = 1 << 28

  init(
    _ code: UnsafePointer<DirectProgram.Code>, window: TextWindow,
    frames: UnsafeMutablePointer<DirectMatcher.Frame>, workLimit: Int = Self.workLimit
  ) {
    unsafe self.code = code
    unsafe instructions = code.pointee.instructions
    self.window = window
    self.workLimit = workLimit
    steps = unsafe DirectAttempt(code: code, window: window, frames: frames)
    known.removeAll()
  }

  /// Tries to match at one place.
  mutating func match(at offset: Int, _ match: inout VimMatch) -> Regex.Outcome {
    guard window.upper - window.lower < Self.offsetLimit else { return .gaveUp }
    steps.matchStart = -1
    steps.matchEnd = -1
    trail.removeAll(keepingCapacity: true)
    let end = run(0, offset)
    guard end >= 0 else { return end == DirectAttempt.mismatch ? .mismatch : .gaveUp }
    let start = steps.matchStart < 0 ? offset : steps.matchStart
    let stop = steps.matchEnd < 0 ? end : steps.matchEnd
    match = VimMatch(start: start, end: max(start, stop), rawStart: offset, rawEnd: end)
    return .match
  }

  // MARK: States

  /// What part of a step a state is: its beginning, the repeated part of a run, or what came of the
  /// part that is matched on its own.
  private enum Part: UInt64 {
    case step = 1
    case run
    case assertion
  }

  private func key(_ step: Int, _ part: Part, _ offset: Int) -> UInt64 {
    let place = UInt64(offset - window.lower)
    return epoch << 44 | UInt64(step) << 30 | place << 2 | part.rawValue
  }

  /// Enters a state; returns what is known of it: where the part ends that it belongs to,
  /// ``DirectAttempt/mismatch``, or `nil` if it was never entered.
  private mutating func enter(_ step: Int, _ part: Part, _ offset: Int) -> Int? {
    let key = key(step, part, offset)
    if let value = known[key] { return place(value) }
    known[key] = Int32(DirectAttempt.mismatch)
    trail.append(key)
    return nil
  }

  /// The place that a remembered value stands for.
  private func place(_ value: Int32) -> Int { value < 0 ? Int(value) : window.lower + Int(value) }

  private mutating func goBack(to frame: Frame) {
    trail.removeSubrange(frame.trail...)
    steps.matchStart = frame.matchStart
    steps.matchEnd = frame.matchEnd
  }

  private mutating func push(
    _ step: Int32, _ offset: Int, _ kind: Frame.Kind = .step, more: Int32 = 0
  ) {
    frames.append(
      Frame(
        kind: kind, step: step, more: more, offset: offset, trail: trail.count,
        matchStart: steps.matchStart, matchEnd: steps.matchEnd))
  }

  // MARK: Running

  /// Whether it has taken too much work or memory.
  private var isExhausted: Bool {
    work > workLimit || known.count > Self.stateLimit || frames.count > Self.frameLimit
  }

  /// Runs from a step up to its `match`; returns where that is, or as ``DirectAttempt`` says.
  private mutating func run(_ firstStep: Int, _ start: Int) -> Int {
    let base = frames.count
    let firstState = trail.count
    var (step, offset) = (firstStep, start)
    while true {
      work += 1
      guard !isExhausted else { return giveUp(base) }
      let instruction = unsafe instructions[step]
      var end: Int
      var isWhole = false
      switch instruction.operation {
      case .match:
        end = offset
        isWhole = true
      case .jump, .dispatch:
        step = steps.next(instruction, at: offset)
        continue
      case .split, .splitLate, .splitIf:
        if let outcome = enter(step, .step, offset) {
          end = outcome
          isWhole = outcome >= 0
        } else {
          step = choose(instruction, step, offset)
          continue
        }
      case .run, .lazyRun:
        end = takeRun(instruction, &step, offset, &isWhole)
      case .runAll:
        end = steps.takeAll(instruction, at: offset)
        work += max(end - offset, 0) / 16
      case .lookAhead, .lookAheadNot, .lookBehind, .lookBehindWithin, .atomic:
        end = outcome(of: instruction, step, offset)
        if end >= 0 { step = Int(instruction.first) - 1 }
      default: end = steps.simpleEnd(instruction, at: offset)
      }
      if isWhole {
        remember(end, from: firstState)
        frames.removeSubrange(base...)
        return end
      }
      if end >= 0 {
        offset = end
        step += 1
        continue
      }
      if end == DirectAttempt.gaveUp { return giveUp(base) }
      guard resume(base, &step, &offset) else {
        trail.removeSubrange(firstState...)
        return DirectAttempt.mismatch
      }
    }
  }

  private mutating func giveUp(_ base: Int) -> Int {
    frames.removeSubrange(base...)
    return DirectAttempt.gaveUp
  }

  /// Notes that the states on the way here end where the part has ended.
  private mutating func remember(_ end: Int, from firstState: Int) {
    for key in trail[firstState...] { known[key] = Int32(end - window.lower) }
    trail.removeSubrange(firstState...)
  }

  /// Goes back to the last place where there was a choice; `false` where there is none.
  private mutating func resume(_ base: Int, _ step: inout Int, _ offset: inout Int) -> Bool {
    while frames.count > base, let frame = frames.popLast() {
      goBack(to: frame)
      work += 1
      guard frame.kind == .lazyRun else {
        (step, offset) = (Int(frame.step), frame.offset)
        return true
      }
      let instruction = unsafe instructions[Int(frame.step)]
      let length = steps.length(Int(instruction.first), at: frame.offset)
      guard length > 0, frame.more > 0 else { continue }
      let next = frame.offset + length
      let isOpen = frame.more == Int32.max
      if isOpen, enter(Int(frame.step), .run, next) != nil { continue }
      push(frame.step, next, .lazyRun, more: isOpen ? frame.more : frame.more - 1)
      (step, offset) = (Int(frame.step) + 1, next)
      return true
    }
    return false
  }

  private mutating func choose(_ instruction: Instruction, _ step: Int, _ offset: Int) -> Int {
    let other = Int(instruction.first)
    switch instruction.operation {
    case .splitLate:
      push(Int32(step + 1), offset)
      return other
    case .splitIf where offset >= window.upper || !steps.isLikely(instruction.second, offset):
      return other
    default:
      push(instruction.first, offset)
      return step + 1
    }
  }

  /// Takes a run; `isWhole` tells that where the part ends was known.
  private mutating func takeRun(
    _ instruction: Instruction, _ step: inout Int, _ start: Int, _ isWhole: inout Bool
  ) -> Int {
    let set = Int(instruction.first)
    if let outcome = enter(step, .step, start) {
      isWhole = outcome >= 0
      return outcome
    }
    var offset = start
    for _ in 0..<instruction.second {
      let length = steps.length(set, at: offset)
      guard length > 0 else { return DirectAttempt.mismatch }
      offset += length
    }
    let isOpen = instruction.third == Int32.max
    var more = isOpen ? Int32.max : instruction.third - instruction.second
    if instruction.operation == .lazyRun {
      if isOpen, let outcome = enter(step, .run, offset) {
        isWhole = outcome >= 0
        return outcome
      }
      push(Int32(step), offset, .lazyRun, more: more)
      return offset
    }
    // Each place is one to go on from, the last one first.
    while true {
      if isOpen, let outcome = enter(step, .run, offset) {
        isWhole = outcome >= 0
        return outcome
      }
      work += 1
      if isExhausted { return DirectAttempt.gaveUp }
      if instruction.fourth < 0 || steps.isLikely(instruction.fourth, offset) {
        push(Int32(step + 1), offset)
      }
      let length = more > 0 ? steps.length(set, at: offset) : 0
      if length == 0 { return DirectAttempt.mismatch }
      offset += length
      if !isOpen { more -= 1 }
    }
  }

  // MARK: Parts matched on their own

  /// Matches a part on its own and returns where to go on.
  private mutating func outcome(
    of instruction: Instruction, _ step: Int, _ offset: Int
  ) -> Int {
    let key = key(step, .assertion, offset)
    if let value = known[key] { return place(value) }
    let outer = (steps.matchStart, steps.matchEnd, epoch)
    defer { (steps.matchStart, steps.matchEnd, epoch) = outer }
    // A turn of a loop that matches nothing fails only as long as the loop is under way.
    if unsafe code.pointee.hasEmptyTurns {
      guard lastEpoch < Self.epochLimit else { return DirectAttempt.gaveUp }
      lastEpoch += 1
      epoch = lastEpoch
    }
    let end = end(of: instruction, step, offset)
    let outcome =
      switch instruction.operation {
      case .atomic: end
      case .lookAheadNot: end >= 0 ? DirectAttempt.mismatch : end < -1 ? end : offset
      default: end >= 0 ? offset : end
      }
    if outcome != DirectAttempt.gaveUp {
      known[key] = Int32(outcome < 0 ? outcome : outcome - window.lower)
    }
    return outcome
  }

  private mutating func end(of instruction: Instruction, _ step: Int, _ offset: Int) -> Int {
    switch instruction.operation {
    case .lookBehind:
      var start = offset
      for _ in 0..<instruction.second {
        guard start > window.lower else { return DirectAttempt.mismatch }
        start = window.character(before: start)
      }
      return run(step + 1, start)
    case .lookBehindWithin: return endBehind(instruction, step, offset)
    default: return run(step + 1, offset)
    }
  }

  private mutating func endBehind(
    _ instruction: Instruction, _ step: Int, _ offset: Int
  ) -> Int {
    guard lastEpoch < Self.epochLimit else { return DirectAttempt.gaveUp }
    let outer = (steps.target, epoch)
    defer { (steps.target, epoch) = outer }
    lastEpoch += 1
    (steps.target, epoch) = (offset, lastEpoch)
    var places = LookBehindPlaces(before: offset, limit: Int(instruction.third), in: window)
    for _ in 0...Int(instruction.second) {
      if instruction.fourth < 0 || steps.isLikely(instruction.fourth, places.place) {
        let end = run(step + 1, places.place)
        if end != DirectAttempt.mismatch { return end }
      }
      guard places.goBack(), !window.isLineEnd(places.place) else { break }
    }
    return DirectAttempt.mismatch
  }

}
