import Bytes

/// One attempt of a ``DirectProgram`` at one place.
@safe struct DirectAttempt {
  private let instructions: UnsafePointer<Instruction>
  private let code: UnsafePointer<DirectProgram.Code>
  private let window: TextWindow
  let frames: UnsafeMutablePointer<DirectMatcher.Frame>
  /// Where `\zs` and `\ze` were passed last, or -1.
  var matchStart = -1
  var matchEnd = -1
  private var depth = 0
  /// How often it went back.
  private(set) var retries = 0
  /// How many bytes runs and looking back went over.
  private(set) var bytesRead = 0
  /// Where the look-behind under way must end.
  var target = 0

  static let mismatch = -1
  static let gaveUp = -2

  init(
    code: UnsafePointer<DirectProgram.Code>, window: TextWindow,
    frames: UnsafeMutablePointer<DirectMatcher.Frame>
  ) {
    unsafe self.code = code
    unsafe instructions = code.pointee.instructions
    self.window = window
    unsafe self.frames = frames
  }

  /// Runs from a step up to its `match` and returns where that is, ``mismatch`` or ``gaveUp``.
  mutating func run(_ firstStep: Int, _ start: Int) -> Int {
    let base = depth
    var step = firstStep
    var offset = start
    while true {
      let instruction = unsafe instructions[step]
      let end: Int
      switch instruction.operation {
      case .match:
        depth = base
        return offset
      case .jump, .split, .splitLate, .splitIf, .dispatch:
        step = choose(instruction, step, at: offset)
        if step < 0 { return Self.gaveUp }
        continue
      case .lookAhead, .lookAheadNot, .lookBehind, .lookBehindWithin, .atomic:
        end = runAssertion(instruction, step, at: offset)
        if end >= 0 { step = Int(instruction.first) - 1 }
      case .byte: end = byteEnd(instruction, at: offset)
      case .string: end = textEnd(instruction, at: offset)
      case .set: end = setEnd(instruction, at: offset)
      case .runAll, .run, .lazyRun: end = takeRun(instruction, step, at: offset)
      case .matchStart, .matchEnd, .lookBehindEnd, .edge, .fail:
        end = passes(instruction, at: offset) ? offset : Self.mismatch
      }
      if end >= 0 {
        offset = end
        step += 1
        continue
      }
      if end == Self.gaveUp { return end }
      repeat {
        guard depth > base else { return Self.mismatch }
        retries += 1
        if retries > DirectMatcher.retryLimit { return Self.gaveUp }
        (step, offset) = goBack()
      } while offset < 0
    }
  }

  // MARK: Steps

  /// Returns the step to go on with, having noted the other ways, or ``gaveUp``.
  @inline(__always)
  private mutating func choose(_ instruction: Instruction, _ step: Int, at offset: Int) -> Int {
    let other = Int(instruction.first)
    switch instruction.operation {
    case .split: return push(instruction.first, offset) ? step + 1 : Self.gaveUp
    case .splitLate: return push(Int32(step + 1), offset) ? other : Self.gaveUp
    case .splitIf:
      guard offset < window.upper, isLikely(instruction.second, offset) else { return other }
      return push(instruction.first, offset) ? step + 1 : Self.gaveUp
    case .dispatch:
      let next = unsafe offset < window.upper ? Int(window.bytes[offset]) : 256
      return unsafe Int(code.pointee.tables[other + next])
    default: return other
    }
  }

  /// Whether a step that takes no characters goes on here.
  @inline(__always)
  private mutating func passes(_ instruction: Instruction, at offset: Int) -> Bool {
    switch instruction.operation {
    case .matchStart: matchStart = offset
    case .matchEnd: matchEnd = offset
    case .lookBehindEnd: return offset == target
    case .edge:
      return unsafe instruction.edge.holds(at: offset, in: window, code.pointee.iskeyword)
    default: return false
    }
    return true
  }

  // MARK: Characters

  @inline(__always)
  func length(_ set: Int, at offset: Int) -> Int {
    guard offset < window.upper else { return 0 }
    return unsafe code.pointee.sets[set].length(
      at: window.bytes + offset, ranges: code.pointee.ranges)
  }

  @inline(__always)
  private func byteEnd(_ instruction: Instruction, at offset: Int) -> Int {
    let byte = UInt8(truncatingIfNeeded: instruction.first)
    return unsafe offset < window.upper && window.bytes[offset] == byte
      ? offset + 1 : Self.mismatch
  }

  @inline(__always)
  private func setEnd(_ instruction: Instruction, at offset: Int) -> Int {
    let length = length(Int(instruction.first), at: offset)
    return length > 0 ? offset + length : Self.mismatch
  }

  @inline(__always)
  private func textEnd(_ instruction: Instruction, at offset: Int) -> Int {
    let end = offset + Int(instruction.second)
    guard end <= window.upper else { return Self.mismatch }
    var literal = unsafe code.pointee.literals + Int(instruction.first)
    for place in offset..<end {
      if unsafe literal.pointee != window.bytes[place] { return Self.mismatch }
      unsafe literal += 1
    }
    return end
  }

  /// Takes a run and returns where to go on, having noted where else that may be.
  @inline(__always)
  private mutating func takeRun(_ instruction: Instruction, _ step: Int, at start: Int) -> Int {
    let set = Int(instruction.first)
    var offset = start
    var left = instruction.operation == .lazyRun ? instruction.second : instruction.third
    var needed = instruction.second
    var low = start
    while left > 0 {
      let length = length(set, at: offset)
      if length == 0 { break }
      offset += length
      left -= 1
      if needed > 0 {
        needed -= 1
        low = offset
      }
    }
    bytesRead &+= offset &- start
    guard needed == 0 else { return Self.mismatch }
    switch instruction.operation {
    case .run:
      // Places that what follows can't begin at are passed over.
      if instruction.fourth >= 0 { offset = lastLikely(instruction.fourth, offset, low) }
      if offset > low {
        guard pushRun(step, more: -1, offset, low) else { return Self.gaveUp }
      }
      return offset < low ? Self.mismatch : offset
    case .lazyRun where instruction.third > instruction.second:
      let more = instruction.third == Int32.max ? Int32.max : instruction.third - instruction.second
      guard pushRun(step, more: more, offset, low) else { return Self.gaveUp }
      return offset
    default: return offset
    }
  }

  /// Returns the last place from `offset` back to `low` with a byte of the set next, or -1.
  private mutating func lastLikely(_ set: Int32, _ offset: Int, _ low: Int) -> Int {
    var place = offset
    while place >= low {
      if isLikely(set, place) { break }
      place -= 1
    }
    bytesRead &+= offset &- place
    return place < low ? Self.mismatch : place
  }

  /// Whether the byte at a place, if there is one, is in a set.
  @inline(__always)
  func isLikely(_ set: Int32, _ offset: Int) -> Bool {
    unsafe offset >= window.upper
      || code.pointee.byteSets[Int(set)].contains(window.bytes[offset])
  }

  // MARK: Ways back

  @inline(__always)
  private mutating func push(_ step: Int32, _ offset: Int) -> Bool {
    pushFrame(step, more: -2, offset, 0)
  }

  private mutating func pushRun(_ step: Int, more: Int32, _ offset: Int, _ low: Int) -> Bool {
    pushFrame(Int32(step), more: more, offset, low)
  }

  @inline(__always)
  private mutating func pushFrame(_ step: Int32, more: Int32, _ offset: Int, _ low: Int) -> Bool {
    guard depth < DirectMatcher.frameLimit else { return false }
    unsafe frames[depth] = .init(
      step: step, more: more, offset: offset, low: low, matchStart: matchStart, matchEnd: matchEnd)
    depth += 1
    return true
  }

  /// Returns the step and the place to go on with after a failure; the place is negative where
  /// the last way leads nowhere.
  private mutating func goBack() -> (step: Int, offset: Int) {
    let frame = unsafe frames[depth - 1]
    matchStart = frame.matchStart
    matchEnd = frame.matchEnd
    if frame.more == -2 {
      depth -= 1
      return (Int(frame.step), frame.offset)
    }
    let instruction = unsafe instructions[Int(frame.step)]
    let offset =
      frame.more == -1
      ? giveBack(frame, instruction) : takeMore(frame, instruction)
    return (Int(frame.step) + 1, offset)
  }

  /// Gives back characters of a run up to the next likely place.
  private mutating func giveBack(_ frame: DirectMatcher.Frame, _ instruction: Instruction) -> Int {
    var offset = window.character(before: frame.offset)
    if instruction.fourth >= 0 { offset = lastLikely(instruction.fourth, offset, frame.low) }
    if offset > frame.low {
      unsafe frames[depth - 1].offset = offset
    } else {
      depth -= 1
    }
    return offset
  }

  /// Takes characters up to the next likely place.
  private mutating func takeMore(_ frame: DirectMatcher.Frame, _ instruction: Instruction) -> Int {
    var offset = frame.offset
    var more = frame.more
    repeat {
      let length = length(Int(instruction.first), at: offset)
      guard length > 0, more > 0 else {
        depth -= 1
        return Self.mismatch
      }
      offset += length
      if more != Int32.max { more -= 1 }
    } while instruction.fourth >= 0 && !isLikely(instruction.fourth, offset)
    bytesRead &+= offset &- frame.offset
    unsafe frames[depth - 1].offset = offset
    unsafe frames[depth - 1].more = more
    return offset
  }

  // MARK: Parts matched on their own

  /// Matches a part on its own and returns where to go on, ``mismatch`` or ``gaveUp``.
  private mutating func runAssertion(
    _ instruction: Instruction, _ step: Int, at offset: Int
  ) -> Int {
    let end: Int
    switch instruction.operation {
    case .lookBehind:
      var start = offset
      for _ in 0..<instruction.second {
        guard start > window.lower else { return Self.mismatch }
        start = window.character(before: start)
      }
      end = run(step + 1, start)
    case .lookBehindWithin: end = runBehind(instruction, step, at: offset)
    default: end = run(step + 1, offset)
    }
    switch instruction.operation {
    case .atomic: return end
    case .lookAheadNot: return end >= 0 ? Self.mismatch : end == Self.mismatch ? offset : end
    default: return end >= 0 ? offset : end
    }
  }

  /// Tries a part from a place and from those before, nearest first, until it ends at the place.
  private mutating func runBehind(_ instruction: Instruction, _ step: Int, at offset: Int) -> Int {
    target = offset
    var places = LookBehindPlaces(before: offset, limit: Int(instruction.third), in: window)
    for _ in 0...Int(instruction.second) {
      if instruction.fourth < 0 || isLikely(instruction.fourth, places.place) {
        retries += 1
        if retries > DirectMatcher.retryLimit { return Self.gaveUp }
        let end = run(step + 1, places.place)
        if end != Self.mismatch { return end }
      }
      // The part spans no line end.
      guard places.goBack(), !window.isLineEnd(places.place) else { break }
    }
    return Self.mismatch
  }

  // MARK: Single steps, for who remembers

  /// Runs a step that takes characters or none, and notes no other way.
  mutating func simpleEnd(_ instruction: Instruction, at offset: Int) -> Int {
    switch instruction.operation {
    case .byte: byteEnd(instruction, at: offset)
    case .string: textEnd(instruction, at: offset)
    case .set: setEnd(instruction, at: offset)
    default: passes(instruction, at: offset) ? offset : Self.mismatch
    }
  }

  /// Returns the step a jump or a table leads to.
  mutating func next(_ instruction: Instruction, at offset: Int) -> Int {
    choose(instruction, 0, at: offset)
  }

  /// Takes a run of which nothing is given back.
  mutating func takeAll(_ instruction: Instruction, at offset: Int) -> Int {
    takeRun(instruction, 0, at: offset)
  }
}
