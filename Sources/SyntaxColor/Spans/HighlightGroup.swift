/// The groups that a span can have (`:help group-name`).
///
/// Where a syntax file's links lead to none of these the text has no colour.
public enum HighlightGroup: String, Sendable, Hashable, CaseIterable {
  case comment = "Comment"
  case constant = "Constant"
  case string = "String"
  case character = "Character"
  case number = "Number"
  case boolean = "Boolean"
  case float = "Float"
  case identifier = "Identifier"
  case function = "Function"
  case statement = "Statement"
  case conditional = "Conditional"
  case `repeat` = "Repeat"
  case label = "Label"
  case `operator` = "Operator"
  case keyword = "Keyword"
  case exception = "Exception"
  case preProc = "PreProc"
  case include = "Include"
  case define = "Define"
  case macro = "Macro"
  case preCondit = "PreCondit"
  case type = "Type"
  case storageClass = "StorageClass"
  case structure = "Structure"
  case typedef = "Typedef"
  case special = "Special"
  case specialChar = "SpecialChar"
  case tag = "Tag"
  case delimiter = "Delimiter"
  case specialComment = "SpecialComment"
  case debug = "Debug"
  case underlined = "Underlined"
  case ignore = "Ignore"
  case error = "Error"
  case todo = "Todo"

  /// Finds the group by Vim's name for it, whatever its case.
  init?(vimName: [UInt8]) {
    let key = ASCIICase.lowered(vimName)
    guard let found = Self.byLowerName[key] else { return nil }
    self = found
  }

  private static let byLowerName: [[UInt8]: HighlightGroup] = Dictionary(
    uniqueKeysWithValues: allCases.map { (ASCIICase.lowered($0.rawValue.utf8), $0) })
}
