/// A pattern as a program that ``DirectMatcher`` runs, for the patterns that need no more than
/// most do: characters, sets, repetition, alternatives, edges, simple looking ahead and behind.
///
/// It gives what Oniguruma gives, several times faster: calling Oniguruma costs more than most
/// matches. References, `\z(…\)`, look-behinds of any length and places in the file are left to it.
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
    /// Vim's word characters.
    var iskeyword: Iskeyword
  }

  /// What the matcher reads; valid as long as the program lives.
  let code: Code
  /// Compiles a pattern, or returns `nil` if it needs Oniguruma.
  init?(_ pattern: VimPattern, context: PatternContext) {
    guard context.role != .script, !context.iskeyword.contains(ascii: Byte.lineFeed),
      let parts = DirectCompiler.compile(pattern, context: context)
    else { return nil }
    unsafe code = Code(
      instructions: Self.copy(parts.instructions), sets: Self.copy(parts.sets),
      ranges: Self.copy(parts.ranges), byteSets: Self.copy(parts.byteSets),
      tables: Self.copy(parts.tables), literals: Self.copy(parts.literals),
      iskeyword: context.iskeyword)
  }

  deinit {
    unsafe code.instructions.deallocate()
    unsafe code.sets.deallocate()
    unsafe code.ranges.deallocate()
    unsafe code.byteSets.deallocate()
    unsafe code.tables.deallocate()
    unsafe code.literals.deallocate()
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
