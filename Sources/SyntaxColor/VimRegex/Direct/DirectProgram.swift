import Bytes

/// A pattern as a program that ``DirectMatcher`` runs, for the patterns that need no more than
/// most do: characters, sets, repetition, alternatives, edges, simple looking ahead and behind.
///
/// It gives what Oniguruma gives, several times faster: calling Oniguruma costs more than most
/// matches. References, look-behinds of any length and places in the file are left to Oniguruma, and
/// so is the text of a `\z(…\)` once there is a match.
@safe final class DirectProgram: @unchecked Sendable {
  // `@unchecked`: the memory is written in `init` only and freed in `deinit`.

  /// The program in memory that is read without counting references.
  @safe struct Code {
    var instructions: UnsafePointer<Instruction>
    var sets: UnsafePointer<DirectSet>
    var ranges: UnsafePointer<UInt32>
    var byteSets: UnsafePointer<ByteSet>
    /// Tables of 257 steps: one for each next byte, then one for the text's end.
    var tables: UnsafePointer<Int32>
    var literals: UnsafePointer<UInt8>
    /// Whether a turn of a loop may match nothing.
    var hasEmptyTurns: Bool
    /// Vim's word characters.
    var iskeyword: Iskeyword
  }

  /// What the matcher reads; valid as long as the program lives. `nil` where the pattern needs
  /// Oniguruma.
  let code: UnsafePointer<Code>?

  /// Compiles a pattern if it can be, for a ``RememberingMatcher`` only if `isRemembered`.
  init(
    _ pattern: VimPattern, iskeyword: Iskeyword, by rules: CharacterRules,
    isRemembered: Bool = false
  ) {
    guard rules.role != .script,
      let parts = DirectCompiler.compile(
        pattern.alternation, by: rules, isRemembered: isRemembered)
    else {
      unsafe code = nil
      return
    }
    let memory = UnsafeMutablePointer<Code>.allocate(capacity: 1)
    unsafe memory.initialize(
      to: Code(
        instructions: Self.copy(parts.instructions), sets: Self.copy(parts.sets),
        ranges: Self.copy(parts.ranges), byteSets: Self.copy(parts.byteSets),
        tables: Self.copy(parts.tables), literals: Self.copy(parts.literals),
        hasEmptyTurns: isRemembered, iskeyword: iskeyword))
    unsafe code = UnsafePointer(memory)
  }

  deinit {
    guard let code = unsafe code else { return }
    unsafe code.pointee.instructions.deallocate()
    unsafe code.pointee.sets.deallocate()
    unsafe code.pointee.ranges.deallocate()
    unsafe code.pointee.byteSets.deallocate()
    unsafe code.pointee.tables.deallocate()
    unsafe code.pointee.literals.deallocate()
    unsafe code.deallocate()
  }

  private static func copy<Element: BitwiseCopyable>(
    _ elements: ContiguousArray<Element>
  ) -> UnsafePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    for (index, element) in elements.enumerated() {
      unsafe (memory + index).initialize(to: element)
    }
    return unsafe UnsafePointer(memory)
  }
}
