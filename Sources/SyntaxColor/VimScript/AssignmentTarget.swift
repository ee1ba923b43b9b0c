/// What stands left of `=`, or behind `:for` and `:unlet` (`:help :let`).
indirect enum AssignmentTarget {
  case variable([UInt8])
  case option([UInt8])
  /// A register or an environment variable: there are none to change.
  case nothing
  case element(of: VimValue, at: ElementIndex)
  /// `[a, b; rest]`.
  case list([AssignmentTarget], rest: AssignmentTarget?)
}
