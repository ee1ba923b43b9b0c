/// Everything one filetype's syntax files define: complete, immutable, shared by all highlighters.
final class SyntaxDefinition: Sendable {
  /// The filetype it was loaded for.
  let filetype: String
  let items: ContiguousArray<SyntaxItem>
  /// The items' patterns, at the same indices.
  let patterns: ContiguousArray<VimRegex>
  let keywords: KeywordTable
  let clusters: [GroupList]
  let lists: [GroupList]
  let sync: SyntaxSync
  let iskeyword: Iskeyword
  /// Whether any item has `containedin`, so that every entry may contain something.
  let hasContainedin: Bool
  /// What each group's links lead to, where that is a group with a color; by group.
  let colors: ContiguousArray<HighlightGroup?>
  let groups: GroupTable
  /// What was wrong in the files.
  let diagnostics: [SyntaxDiagnostic]
  /// What the files asked about the text: another answer may give another definition.
  let questions: [TextQuestion]

  init(
    filetype: String, reader: SyntaxCommandReader, iskeyword: [UInt8],
    diagnostics: [SyntaxDiagnostic], questions: [TextQuestion]
  ) {
    self.filetype = filetype
    let option = (try? Iskeyword(option: iskeyword)) ?? .standard
    self.iskeyword = reader.iskeyword ?? option
    items = ContiguousArray(reader.items.map(\.item))
    // Vim matches with 'iskeyword' as it is in the end.
    let words = self.iskeyword
    patterns = ContiguousArray(
      reader.items.map { words == .standard ? $0.regex : $0.regex.with(iskeyword: words) })
    keywords = reader.keywords
    clusters = reader.clusters.lists
    lists = reader.lists.lists
    sync = reader.sync
    hasContainedin = reader.hasContainedin
    groups = reader.groups
    colors = ContiguousArray(
      (0...reader.groups.count).map { index in
        let group = reader.groups.resolved(GroupID(rawValue: Int32(index)))
        return HighlightGroup(vimName: reader.groups.name(of: group))
      })
    self.diagnostics = diagnostics
    self.questions = questions
  }

  /// How many questions are worth asking again.
  private static let questionLimit = 100

  /// Whether another text can be colored with it.
  var isReusable: Bool {
    questions.count <= Self.questionLimit
      && questions.allSatisfy { question in
        if case .anything = question { false } else { true }
      }
  }

  /// Whether the files would define the same for that text.
  func isFor(_ text: SourceBuffer?, fileName: [UInt8]) -> Bool {
    questions.allSatisfy { $0.hasSameAnswer(in: text, fileName: fileName) }
  }
}
