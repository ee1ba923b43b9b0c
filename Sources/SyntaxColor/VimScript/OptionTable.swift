import Bytes

/// Vim's options (`:help options`).
struct OptionTable {
  private var values: [[UInt8]: VimValue]
  /// Whether 'ignorecase' is on.
  private(set) var ignoresCase = false

  init() {
    values = [:]
    for (name, value) in Self.texts { values[Self.bytes(name)] = .string(Self.bytes(value)) }
    for (name, value) in Self.numbers { values[Self.bytes(name)] = .number(value) }
  }

  private static func bytes(_ text: StaticString) -> [UInt8] {
    Array(String(describing: text).utf8)
  }

  /// The value of an option by its full or short name.
  subscript(name: [UInt8]) -> VimValue? {
    if let value = values[name] { return value }
    if let full = Self.shortNames[name] { return values[full] }
    if let other = Self.others[name] { return values[other.name] ?? other.value }
    if name.starts(with: "t_".utf8), name.count == 4 {
      // Text::VimColor's terminal has eight colors; some files choose items by that.
      return name.elementsEqual("t_Co".utf8) ? .string([0x38]) : .empty
    }
    return nil
  }

  /// Sets an option that exists; others stay unknown.
  mutating func set(_ name: [UInt8], to value: VimValue) {
    let full = Self.fullName(name)
    guard values[full] != nil || Self.others[full] != nil else { return }
    values[full] = value
    if full.elementsEqual("ignorecase".utf8) {
      ignoresCase = if case .number(0) = value { false } else { true }
    }
  }

  /// Returns an option's full name.
  static func fullName(_ name: [UInt8]) -> [UInt8] {
    shortNames[name] ?? others[name]?.name ?? name
  }

  /// Sets an option back to its default.
  mutating func reset(_ name: [UInt8]) {
    if let value = OptionTable()[name] { set(name, to: value) }
  }

  /// Returns `value` as the type the option has.
  static func converted(_ value: VimValue, like old: VimValue?) throws(ScriptError) -> VimValue {
    if case .number = old { return .number(try value.asNumber()) }
    return .string(try value.asString())
  }

  /// Returns `old operation value` for a string option (`:help :set+=`).
  static func changed(
    _ old: [UInt8], _ operation: UInt8, _ value: [UInt8], isList: Bool
  ) -> [UInt8] {
    switch operation {
    case Byte.plus, Byte.caret:
      guard !old.isEmpty, !value.isEmpty else { return old + value }
      let comma: [UInt8] = isList ? [Byte.comma] : []
      return operation == Byte.plus ? old + comma + value : value + comma + old
    case Byte.hyphen:
      return isList ? removing(item: value, from: old) : removing(text: value, from: old)
    default: return value
    }
  }

  private static func removing(item: [UInt8], from list: [UInt8]) -> [UInt8] {
    let items = list.split(separator: Byte.comma, omittingEmptySubsequences: false)
    let removed = item.split(separator: Byte.comma, omittingEmptySubsequences: false)
    guard !removed.isEmpty, removed.count <= items.count else { return list }
    for start in 0...(items.count - removed.count)
    where zip(items[start...], removed).allSatisfy({ $0.elementsEqual($1) }) {
      let kept = items[..<start] + items[(start + removed.count)...]
      return Array(kept.joined(separator: [Byte.comma]))
    }
    return list
  }

  private static func removing(text: [UInt8], from flags: [UInt8]) -> [UInt8] {
    guard !text.isEmpty, text.count <= flags.count else { return flags }
    for start in 0...(flags.count - text.count) where flags[start...].starts(with: text) {
      return Array(flags[..<start] + flags[(start + text.count)...])
    }
    return flags
  }

  /// Whether an option is a list with commas.
  static func isList(_ name: [UInt8]) -> Bool {
    let full = shortNames[name] ?? name
    return !flagOptions.contains { String(describing: $0).utf8.elementsEqual(full) }
  }

  private static let flagOptions: [StaticString] = [
    "cpoptions", "formatoptions", "shortmess", "guioptions", "whichwrap", "concealcursor", "mouse",
  ]

  private static let shortNames: [[UInt8]: [UInt8]] = {
    var names: [[UInt8]: [UInt8]] = [:]
    for (short, full) in abbreviations { names[bytes(short)] = bytes(full) }
    return names
  }()

  private static let abbreviations: [(StaticString, StaticString)] = [
    ("cpo", "cpoptions"), ("isk", "iskeyword"), ("bg", "background"), ("enc", "encoding"),
    ("fenc", "fileencoding"), ("ft", "filetype"), ("syn", "syntax"), ("fdm", "foldmethod"),
    ("fdt", "foldtext"), ("fdl", "foldlevel"), ("fen", "foldenable"), ("rtp", "runtimepath"),
    ("cp", "compatible"), ("sw", "shiftwidth"), ("sts", "softtabstop"), ("ts", "tabstop"),
    ("et", "expandtab"), ("tw", "textwidth"), ("fo", "formatoptions"), ("com", "comments"),
    ("cms", "commentstring"), ("cole", "conceallevel"), ("cocu", "concealcursor"),
    ("ic", "ignorecase"), ("scs", "smartcase"), ("ff", "fileformat"), ("smc", "synmaxcol"),
    ("bt", "buftype"), ("ro", "readonly"), ("ma", "modifiable"), ("mod", "modified"),
    ("co", "columns"), ("ambw", "ambiwidth"), ("tgc", "termguicolors"), ("fcs", "fillchars"),
    ("lcs", "listchars"), ("isi", "isident"), ("isf", "isfname"), ("isp", "isprint"),
    ("su", "suffixes"), ("re", "regexpengine"), ("inde", "indentexpr"), ("ai", "autoindent"),
    ("si", "smartindent"), ("cin", "cindent"), ("lz", "lazyredraw"), ("shm", "shortmess"),
    ("ws", "wrapscan"), ("stl", "statusline"), ("wfh", "winfixheight"), ("scb", "scrollbind"),
    ("para", "paragraphs"), ("sect", "sections"), ("ei", "eventignore"), ("hid", "hidden"),
    ("mps", "matchpairs"), ("gfn", "guifont"), ("tm", "timeoutlen"), ("ofu", "omnifunc"),
  ]

  private static let texts: [(StaticString, StaticString)] = [
    ("cpoptions", "aABceFs"), ("iskeyword", "@,48-57,_,192-255"), ("background", "light"),
    ("encoding", "utf-8"), ("fileencoding", ""), ("filetype", ""), ("syntax", ""),
    ("foldmethod", "manual"), ("foldtext", "foldtext()"), ("runtimepath", ""),
    ("formatoptions", "tcq"), ("comments", "s1:/*,mb:*,ex:*/,://,b:#,:%,:XCOMM,n:>,fb:-"),
    ("commentstring", "/*%s*/"), ("concealcursor", ""), ("fileformat", "unix"), ("buftype", ""),
    ("ambiwidth", "single"), ("fillchars", "vert:|,fold:-,eob:~"), ("listchars", "eol:$"),
    ("isident", "@,48-57,_,192-255"), ("isfname", "@,48-57,/,.,-,_,+,,,#,$,%,~,="),
    ("isprint", "@,161-255"), ("suffixes", ".bak,~,.o,.h,.info,.swp,.obj"), ("indentexpr", ""),
    ("shortmess", "filnxtToOS"), ("statusline", ""), ("eventignore", ""), ("mouse", ""),
    ("guioptions", ""), ("whichwrap", "b,s"), ("matchpairs", "(:),{:},[:]"), ("guifont", ""),
    ("paragraphs", "IPLPPPQPP TPHPLIPpLpItpplpipbp"), ("sections", "SHNHH HUnhsh"), ("term", ""),
    ("omnifunc", ""), ("foldexpr", "0"), ("foldignore", "#"), ("helplang", ""),
    ("include", "^\\s*#\\s*include"), ("define", "^\\s*#\\s*define"),
  ]

  private static let numbers: [(StaticString, Int)] = [
    ("compatible", 0), ("shiftwidth", 8), ("softtabstop", 0), ("tabstop", 8), ("expandtab", 0),
    ("textwidth", 0), ("conceallevel", 0), ("foldlevel", 0), ("foldenable", 1), ("ignorecase", 0),
    ("smartcase", 0), ("synmaxcol", 3000), ("readonly", 0), ("modifiable", 1), ("modified", 0),
    ("columns", 80), ("lines", 24), ("termguicolors", 0), ("regexpengine", 0), ("autoindent", 0),
    ("smartindent", 0), ("cindent", 0), ("lazyredraw", 0), ("lisp", 0), ("magic", 1), ("diff", 0),
    ("wrap", 1), ("wrapscan", 1), ("number", 0), ("list", 0), ("spell", 0), ("report", 2),
    ("more", 1), ("hidden", 0), ("scrollbind", 0), ("winfixheight", 0), ("bomb", 0), ("binary", 0),
    ("endofline", 1), ("timeoutlen", 1000), ("paste", 0), ("title", 0), ("icon", 0),
    ("swapfile", 1), ("laststatus", 1), ("foldcolumn", 0), ("foldminlines", 1),
  ]
}
