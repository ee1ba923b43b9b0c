/// An open `:if`, `:while`, `:for` or `:try` (`:help expression-commands`).
struct ControlBlock {
  /// What ends a loop or a script early.
  enum Jump {
    case error(ScriptError)
    case outcome(CommandRunner.Outcome)
    case breakLoop
    case continueLoop
  }

  /// Where an open `:try` stands.
  enum TryState: Hashable {
    /// Between `:try` and the first `:catch`.
    case body
    /// Something was thrown and no `:catch` took it yet.
    case failed
    /// In the `:catch` that took it.
    case catching
    /// Behind the part that ran; only `:finally` is left.
    case done
    /// Behind `:finally`.
    case finally
  }

  /// Which block it is.
  enum Kind {
    /// `taken`: a branch ran already, or none may.
    case conditional(taken: Bool)
    /// The condition's place.
    case whileLoop(condition: Int)
    /// The items, the number of those done, and where the variables' names stand.
    case forLoop(items: VimList, next: Int, target: Range<Int>)
    case tryBlock(state: TryState, pending: Jump?)
    /// `{` of Vim9 script.
    case scope
  }

  var kind: Kind
  /// Whether commands in it run now.
  var isActive: Bool
  /// Whether the block as a whole runs: the command that opened it did.
  let isReached: Bool
  /// Where the loop's body starts.
  var body: ScriptPosition
  /// The variables of the script that it declared.
  var declared: [[UInt8]] = []

  var isLoop: Bool {
    switch kind {
    case .whileLoop, .forLoop: true
    case .conditional, .tryBlock, .scope: false
    }
  }
}
