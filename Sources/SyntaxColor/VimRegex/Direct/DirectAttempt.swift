import Bytes

/// One attempt of a ``DirectProgram`` at one place.
@safe struct DirectAttempt {
  private let instructions: UnsafePointer<Instruction>
  private let code: UnsafePointer<DirectProgram.Code>
  let bytes: UnsafePointer<UInt8>
  /// What the pattern may see.
  let lower: Int
  let upper: Int
  let frames: UnsafeMutablePointer<DirectMatcher.Frame>
  /// Where `\zs` and `\ze` were passed last, or -1.
  var matchStart = -1
  var matchEnd = -1
  private var depth = 0
  private var retries = 0
  /// Where the look-behind under way must end.
  private var target = 0

  static let mismatch = -1
  static let gaveUp = -2

  init(
    code: UnsafePointer<DirectProgram.Code>, bytes: UnsafePointer<UInt8>, lower: Int, upper: Int,
    frames: UnsafeMutablePointer<DirectMatcher.Frame>
  ) {
    unsafe self.code = code
    unsafe instructions = code.pointee.instructions
    unsafe self.bytes = bytes
    self.lower = lower
    self.upper = upper
    unsafe self.frames = frames
  }

  /// Runs from a step up to its `match` and returns where that is, ``mismatch`` or ``gaveUp``.
  mutating func run(_ firstStep: Int, _ start: Int) -> Int {
    let base = depth
    var step = firstStep
    var offset = start
    while true {
      let instruction = unsafe instructions[step]
      switch instruction.operation {
      case .match:
        depth = base
        return offset
      case .byte:
        if unsafe offset < upper && bytes[offset] == UInt8(truncatingIfNeeded: instruction.first) {
          offset += 1
          step += 1
          continue
        }
      case .string:
        if isText(instruction, at: offset) {
          offset += Int(instruction.second)
          step += 1
          continue
        }
      case .set:
        let length = length(Int(instruction.first), at: offset)
        if length > 0 {
          offset += length
          step += 1
          continue
        }
      case .runAll, .run, .lazyRun:
        let end = take(instruction, step, at: offset)
        if end >= 0 {
          offset = end
          step += 1
          continue
        }
        if end == Self.gaveUp { return Self.gaveUp }
      case .jump:
        step = Int(instruction.first)
        continue
      case .split:
        guard push(instruction.first, offset) else { return Self.gaveUp }
        step += 1
        continue
      case .splitLate:
        guard push(Int32(step + 1), offset) else { return Self.gaveUp }
        step = Int(instruction.first)
        continue
      case .splitIf:
        if offset < upper, isLikely(instruction.second, offset) {
          guard push(instruction.first, offset) else { return Self.gaveUp }
          step += 1
        } else {
          step = Int(instruction.first)
        }
        continue
      case .dispatch:
        let next = unsafe offset < upper ? Int(bytes[offset]) : 256
        step = unsafe Int(code.pointee.tables[Int(instruction.first) + next])
        continue
      case .lookAhead, .lookAheadNot, .lookBehind, .lookBehindWithin, .atomic:
        let end = apart(instruction, step, at: offset)
        if end >= 0 {
          offset = end
          step = Int(instruction.first)
          continue
        }
        if end == Self.gaveUp { return Self.gaveUp }
      case .matchStart:
        matchStart = offset
        step += 1
        continue
      case .matchEnd:
        matchEnd = offset
        step += 1
        continue
      case .lookBehindEnd:
        if offset == target {
          step += 1
          continue
        }
      case .fail: break
      case .lineStart, .lineEnd, .wordStart, .wordEnd, .fileStart, .fileEnd:
        if holds(instruction.operation, at: offset) {
          step += 1
          continue
        }
      }
      repeat {
        guard depth > base else { return Self.mismatch }
        retries += 1
        if retries > DirectMatcher.retryLimit { return Self.gaveUp }
        (step, offset) = goBack()
      } while offset < 0
    }
  }

  // MARK: Characters

  @inline(__always)
  private func length(_ set: Int, at offset: Int) -> Int {
    guard offset < upper else { return 0 }
    return unsafe code.pointee.sets[set].length(at: bytes + offset, ranges: code.pointee.ranges)
  }

  @inline(__always)
  private func isText(_ instruction: Instruction, at offset: Int) -> Bool {
    let count = Int(instruction.second)
    guard offset + count <= upper else { return false }
    let literal = unsafe code.pointee.literals + Int(instruction.first)
    var index = 0
    while index < count {
      if unsafe literal[index] != bytes[offset + index] { return false }
      index += 1
    }
    return true
  }

  /// Takes a run and returns where to go on, having noted where else that may be.
  @inline(__always)
  private mutating func take(_ instruction: Instruction, _ step: Int, at start: Int) -> Int {
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
  private func lastLikely(_ set: Int32, _ offset: Int, _ low: Int) -> Int {
    var place = offset
    while place >= low {
      if isLikely(set, place) { return place }
      place -= 1
    }
    return Self.mismatch
  }

  /// Whether the byte at a place, if there is one, is in a set.
  @inline(__always)
  private func isLikely(_ set: Int32, _ offset: Int) -> Bool {
    unsafe offset >= upper || code.pointee.byteSets[Int(set)].contains(bytes[offset])
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
    var offset = frame.offset - 1
    while unsafe bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
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
    unsafe frames[depth - 1].offset = offset
    unsafe frames[depth - 1].more = more
    return offset
  }

  // MARK: Parts matched on their own

  private mutating func apart(_ instruction: Instruction, _ step: Int, at offset: Int) -> Int {
    switch instruction.operation {
    case .lookAheadNot:
      let end = run(step + 1, offset)
      return end >= 0 ? Self.mismatch : end == Self.gaveUp ? end : offset
    case .lookBehind:
      var start = offset
      for _ in 0..<instruction.second {
        guard start > lower else { return Self.mismatch }
        start -= 1
        while unsafe bytes[start] & 0xC0 == 0x80 { start -= 1 }
      }
      let end = run(step + 1, start)
      return end >= 0 ? offset : end
    case .lookBehindWithin: return behind(instruction, step, at: offset)
    default:
      let end = run(step + 1, offset)
      return end >= 0 && instruction.operation == .lookAhead ? offset : end
    }
  }

  /// Tries a part from a place and from those before, nearest first, until it ends at the place.
  private mutating func behind(_ instruction: Instruction, _ step: Int, at offset: Int) -> Int {
    target = offset
    var start = offset
    var characters: Int32 = 0
    while true {
      if instruction.fourth < 0 || isLikely(instruction.fourth, start) {
        retries += 1
        if retries > DirectMatcher.retryLimit { return Self.gaveUp }
        let end = run(step + 1, start)
        if end != Self.mismatch { return end >= 0 ? offset : end }
      }
      // A limit that ends within a character counts for all of it.
      guard characters < instruction.second, offset - start < Int(instruction.third),
        start > lower, !isLineEnd(start - 1)
      else { return Self.mismatch }
      start -= 1
      while unsafe bytes[start] & 0xC0 == 0x80 { start -= 1 }
      characters += 1
    }
  }

  // MARK: Places

  private func holds(_ place: Instruction.Operation, at offset: Int) -> Bool {
    switch place {
    case .lineStart: return offset == lower || (isLineEnd(offset - 1) && offset < upper)
    case .lineEnd: return offset >= upper || isLineEnd(offset)
    case .wordStart: return isWordStart(offset)
    case .wordEnd: return isWordEnd(offset)
    case .fileStart: return offset == lower
    default: return offset + 1 == upper && isLineEnd(offset)
    }
  }

  private func isLineEnd(_ offset: Int) -> Bool { unsafe bytes[offset] == Byte.lineFeed }

  /// A word starts where the class of the characters changes to one of words.
  private func isWordStart(_ offset: Int) -> Bool {
    guard offset < upper else { return false }
    let byte = unsafe bytes[offset]
    let before = unsafe offset > lower ? bytes[offset - 1] : Byte.lineFeed
    if byte | before < 0x80 {
      return unsafe code.pointee.iskeyword.contains(ascii: byte)
        && !code.pointee.iskeyword.contains(ascii: before)
    }
    let here = wordClass(at: offset)
    return here > 1 && here != classBefore(offset)
  }

  private func isWordEnd(_ offset: Int) -> Bool {
    guard offset > lower else { return false }
    let byte = unsafe offset < upper ? bytes[offset] : Byte.lineFeed
    let before = unsafe bytes[offset - 1]
    if byte | before < 0x80 {
      return unsafe code.pointee.iskeyword.contains(ascii: before)
        && !code.pointee.iskeyword.contains(ascii: byte)
    }
    guard let earlier = classBefore(offset), earlier > 1 else { return false }
    return offset >= upper || wordClass(at: offset) != earlier
  }

  private func wordClass(at offset: Int) -> Int {
    unsafe code.pointee.iskeyword.wordClass(of: UTF8Scalar.decode(bytes, at: offset).scalar)
  }

  /// The class of the character before `offset`, or `nil` at the start of a line.
  private func classBefore(_ offset: Int) -> Int? {
    guard offset > lower, unsafe bytes[offset - 1] != Byte.lineFeed else { return nil }
    var start = offset - 1
    while start > lower, unsafe bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return wordClass(at: start)
  }
}
