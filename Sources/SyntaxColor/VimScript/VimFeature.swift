import Bytes

/// What `has()` says yes to: Vim in a terminal on Unix, without other languages
/// (`:help feature-list`).
enum VimFeature {
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
  static func isPresent(_ name: [UInt8], in version: VimVersion) -> Bool {
    let name = String(decoding: name.map(Byte.lowercased), as: UTF8.self)
    if name.hasPrefix("patch-") { return isPatchIncluded(name.dropFirst(6), in: version) }
    if name.hasPrefix("patch"), let patch = Int(name.dropFirst(5)) { return patch <= version.patch }
    return names.contains(name)
  }

  /// Whether a version such as `7.4.1142` is not newer than ours.
  private static func isPatchIncluded(_ text: Substring, in version: VimVersion) -> Bool {
    let parts = text.split(separator: ".").map { min(Int($0) ?? 0, 9_999) }
    guard parts.count == 3 else { return false }
    return VimVersion(major: parts[0], minor: parts[1], patch: parts[2]) <= version
  }
}
