/// What the script reader hands the `:syntax` and `:highlight` commands to.
protocol SyntaxCommandHandler: AnyObject {
  /// Runs `:syntax arguments`; `arguments` begins behind the command word and its white space and
  /// reaches to the end of the logical line.
  ///
  /// - Returns: How many bytes belong to the command, a separating `|` or line break included.
  /// - Throws: What is wrong with the command. The rest of the line is dropped.
  func syntax(_ arguments: ArraySlice<UInt8>, for host: any ScriptHost) throws(ScriptError) -> Int

  /// Returns what ``syntax(_:for:)`` would, for a command that is not run: it stands in a branch of
  /// `:if` that is not taken. This is asked only if there is a `|` or a line break in `arguments`.
  func length(ofSkippedSyntax arguments: ArraySlice<UInt8>) -> Int

  /// Runs `:highlight arguments`, its bar and trailing comment taken off.
  func highlight(_ arguments: ArraySlice<UInt8>, bang: Bool) throws(ScriptError)

  /// Returns the number of a group, counted from 1, or 0 if there is no such group (`hlID()`).
  func groupNumber(named name: [UInt8]) -> Int
  /// Whether the group is defined or linked, not just mentioned (`hlexists()`).
  func isHighlightDefined(_ name: [UInt8]) -> Bool
  /// Returns the name of a group by number, empty if there is none (`synIDattr(id, "name")`).
  func groupName(_ number: Int) -> [UInt8]
  /// Returns the number of the group at the end of the links (`synIDtrans()`).
  func linkedGroup(_ number: Int) -> Int
}
