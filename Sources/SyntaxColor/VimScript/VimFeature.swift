import Bytes

/// What `has()` says yes to: Vim 9.0.1378 in a terminal on Unix, without other languages
/// (`:help feature-list`).
enum VimFeature {
  /// The version that `has('patch-9.0.1378')` compares with: major, minor, patch.
  private static let version = [9, 0, 1378]

  private static let names: Set<String> = [
    "acl", "arabic", "autocmd", "autochdir", "balloon_eval_term", "byte_offset",
    "channel", "cindent", "cmdline_compl", "cmdline_hist", "cmdline_info", "comments", "conceal",
    "cryptv", "cscope", "cursorbind", "cursorshape", "dialog_con", "diff", "digraphs", "eval",
    "ex_extra", "extra_search", "file_in_path", "filterpipe", "find_in_path", "float", "folding",
    "fork", "gettext", "iconv", "insert_expand", "job", "jumplist", "keymap", "lambda",
    "langmap", "libcall", "linebreak", "lispindent", "listcmds", "localmap", "menu", "mksession",
    "modify_fname", "mouse", "multi_byte", "multi_lang", "num64", "packages", "path_extra",
    "persistent_undo", "popupwin", "postscript", "printer", "profile", "quickfix", "reltime",
    "rightleft", "scrollbind", "showcmd", "signs", "smartindent", "spell", "statusline",
    "startuptime", "syntax", "tag_binary", "termguicolors", "terminal", "terminfo", "termresponse",
    "textobjects", "textprop", "timers", "title", "unix", "linux", "user_commands", "vertsplit",
    "vim9script", "viminfo", "vimscript-1", "vimscript-2", "vimscript-3", "vimscript-4",
    "virtualedit", "visual", "visualextra", "vreplace", "wildignore", "wildmenu",
    "windows", "writebackup", "xattr", "multi_byte_encoding",
  ]

  /// Whether the feature is there; names ignore case.
  static func isPresent(_ name: [UInt8]) -> Bool {
    let name = String(decoding: name.map(Byte.lowercased), as: UTF8.self)
    if name.hasPrefix("patch-") { return isPatchIncluded(name.dropFirst(6)) }
    if name.hasPrefix("patch"), let patch = Int(name.dropFirst(5)) { return patch <= version[2] }
    return names.contains(name)
  }

  /// Whether a version such as `7.4.1142` is not newer than ours.
  private static func isPatchIncluded(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".").map { Int($0) ?? 0 }
    guard parts.count == 3 else { return false }
    return parts == version || parts.lexicographicallyPrecedes(version)
  }
}
