/// What the first lines of a text that has no `#!` line tell.
enum ContentRules {
  typealias FirstLines = FiletypeDetection.FirstLines

  /// Returns what Vim says.
  static func vim(_ opening: FirstLines) -> String? {
    let first = opening[0]
    let lower = first.lowercased()
    if first.hasPrefix("#compdef") || first.hasPrefix("#autoload") { return "zsh" }
    if isMail(first) { return "mail" }
    if first.contains("<%&") || (first.contains("<%") && first.contains("%>")) { return "mason" }
    if isVimComment(lower) { return "vim" }
    if first.contains("-*- C++ -*-") || first.contains("-*-C++-*-") { return "cpp" }
    if first.hasPrefix("** LambdaMOO Database, Format Version") { return "moo" }
    if isDiff(opening) { return "diff" }
    if first.hasPrefix("%!"), first.dropFirst(2).drop(while: isBlank).hasPrefix("PS") {
      return "postscr"
    }
    if opening.all.prefix(5).contains(where: isM4Comment) { return "m4" }
    let text = first.drop(while: isBlank)
    if text.hasPrefix("<?"), text.dropFirst(2).drop(while: isBlank).hasPrefix("xml"),
      text.contains("?>")
    {
      return "xml"
    }
    if lower.contains("<!doctype html") { return "html" }
    if first.hasPrefix("%PDF-") { return "pdf" }
    if isHexDump(first) { return "xxd" }
    if first.hasPrefix("RCS file:") || opening[1].hasPrefix("RCS file:") { return "rcslog" }
    if first.hasPrefix(";"), let dig = first.split(separator: "<<>> DiG ").dropFirst().first,
      dig.contains("<<>>")
    {
      return "bindzone"
    }
    if first.hasPrefix("%YAML") { return "yaml" }
    if first.contains("execve(") { return "strace" }
    if isGitLog(first) { return "git" }
    return nil
  }

  /// Returns what we say where Vim says nothing.
  static func extra(_ opening: FirstLines) -> String? {
    let first = opening[0]
    let lower = String(first.drop(while: isBlank)).lowercased()
    if lower.hasPrefix("<?php") || lower.hasPrefix("<?=") || lower == "<?" { return "php" }
    if lower.hasPrefix("<html") || lower.hasPrefix("<head") || lower.hasPrefix("<body") {
      return "html"
    }
    if lower.hasPrefix("<?xml") { return "xml" }
    if lower.hasPrefix("<svg") { return "svg" }
    if lower.hasPrefix("\\documentclass") || lower.hasPrefix("\\documentstyle") { return "tex" }
    if lower.hasPrefix("@echo off") { return "dosbatch" }
    if lower.hasPrefix("from "), opening.all.contains(where: { $0.hasPrefix("RUN ") }) {
      return "dockerfile"
    }
    if first == "---", !opening.all.dropFirst().contains("---") { return "yaml" }
    if first.hasPrefix("--- #") { return "yaml" }
    if lower.hasPrefix("cmake_minimum_required") { return "cmake" }
    if first.hasPrefix("=pod") || first.hasPrefix("=head1 ") { return "pod" }
    return modeLine(first)
  }

  /// Reads `-*- perl -*-` and `-*- mode: ruby; tab-width: 4 -*-`.
  private static func modeLine(_ line: String) -> String? {
    let parts = line.split(separator: "-*-", omittingEmptySubsequences: false)
    guard parts.count >= 3 else { return nil }
    var mode = parts[1].trimmedOfBlanks
    for setting in mode.split(separator: ";") {
      let pair = setting.split(separator: ":").map(\.trimmedOfBlanks)
      if pair.count == 2, pair[0].lowercased() == "mode" { mode = pair[1] }
    }
    let name = mode.lowercased()
    guard !name.contains(":"), !name.contains(" "), !modesWithoutLanguage.contains(name)
    else { return nil }
    let filetype = modes[name] ?? name
    guard LanguageTable.isName(filetype) else { return nil }
    return LanguageTable.filetypes(alias: filetype).last ?? filetype
  }

  /// Emacs's names of modes that are not Vim's names of filetypes.
  private static let modes = [
    "shell-script": "sh", "makefile-gmake": "make", "makefile": "make", "cperl": "perl",
    "nxml": "xml", "js2": "javascript", "js": "javascript", "gas": "asm", "midas": "asm",
    "latex": "tex", "conf-unix": "conf", "caml": "ocaml", "tuareg": "ocaml",
  ]

  private static let modesWithoutLanguage: Set<String> = ["", "nil", "t", "fundamental", "text"]

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t"
  }

  /// `From alice@example.com Mon Sep 17 00:00:00 2001`.
  private static func isMail(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard words.count >= 4, words[0] == "From", let year = words.last, year.count == 4,
      year.hasPrefix("19") || year.hasPrefix("20"), year.allSatisfy(\.isNumber)
    else { return false }
    return words[1].first?.isLetter ?? false
  }

  /// `" Vim`, `"vim`: a comment of Vim script that says so.
  private static func isVimComment(_ lower: String) -> Bool {
    guard lower.hasPrefix("\"") else { return false }
    let text = lower.dropFirst().drop { $0 == " " }
    return text.hasPrefix("vim") && !(text.dropFirst(3).first?.isLetter ?? false)
  }

  private static func isM4Comment(_ line: String) -> Bool {
    let text = line.drop(while: isBlank)
    guard text.hasPrefix("dnl") else { return false }
    return !(text.dropFirst(3).first.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false)
  }

  private static func isDiff(_ opening: FirstLines) -> Bool {
    let first = opening[0]
    let second = opening[1]
    if first == "diff" || first.hasPrefix("diff ") || first.hasPrefix("Only in ") { return true }
    if first.hasPrefix("# It was generated by makepatch ") { return true }
    if first.hasPrefix("# HG changeset patch") { return true }
    if first.hasPrefix("Index:"), first.dropFirst(6).drop(while: isBlank).count > 0 { return true }
    if first.hasPrefix("===== "), first.contains(" vs edited") { return true }
    if first.hasPrefix("==== //"), first.contains("#") { return true }
    if first.hasPrefix("--- "), second.hasPrefix("+++ ") { return true }
    if first.hasPrefix("*** "), second.hasPrefix("--- ") { return true }
    if first.hasPrefix("* looking for "), second.hasPrefix("* comparing to ") { return true }
    return isEditCommand(first)
  }

  /// `1,2d3`: the line numbers and the letter of a plain diff.
  private static func isEditCommand(_ line: String) -> Bool {
    var rest = line[...]
    func number() -> Bool {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      return !digits.isEmpty
    }
    guard number() else { return false }
    if rest.first == "," {
      rest = rest.dropFirst()
      guard number() else { return false }
    }
    guard let letter = rest.first, "cda".contains(letter) else { return false }
    rest = rest.dropFirst()
    return number() && !(rest.first.map { $0.isLetter || $0 == "_" } ?? false)
  }

  /// `0000000: 4865 6c6c …`: seven digits, then eight groups of four.
  private static func isHexDump(_ line: String) -> Bool {
    let digits = line.prefix { $0.isHexDigit }
    guard digits.count == 7, line.dropFirst(7).hasPrefix(": ") else { return false }
    return line.dropFirst(9).prefix(2).allSatisfy(\.isHexDigit)
  }

  private static func isGitLog(_ line: String) -> Bool {
    guard line.hasPrefix("commit ") else { return false }
    let hash = line.dropFirst(7)
    return hash.count == 40 && hash.allSatisfy(\.isHexDigit)
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmedOfBlanks: Substring {
    var text = self.drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
