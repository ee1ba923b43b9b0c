import SyntaxColor
import TestSupport
import Testing

/// A text, and what Vim takes it for.
private struct DetectionCase: Decodable, Sendable, CustomTestStringConvertible {
  var text: String
  var filetype: String?

  var testDescription: String { String(text.prefix(40)) }

  static let all: [DetectionCase] = (try? Corpus.jsonLines("detection/cases.jsonl")) ?? []

  /// Texts of ours that Vim says nothing about, and what they are; prose is nothing.
  static let own: [DetectionCase] = (try? Corpus.jsonLines("detection/own.jsonl")) ?? []
}

struct `Detection by content` {
  /// Where Vim has an answer other than its last resort `conf`, ours is the same; where it has
  /// none, ours may be better.
  @Test(arguments: DetectionCase.all)
  fileprivate func `agrees with Vim`(example: DetectionCase) {
    let found = FiletypeDetection.filetype(of: example.text)
    if let filetype = example.filetype, filetype != "conf" {
      #expect(found == filetype)
    } else if example.filetype == "conf" {
      #expect(found != nil)
    }
  }

  @Test(arguments: [
    ("<?php\necho 1;\n", "php"), ("#!/usr/bin/env swift\n", "swift"),
    ("#!/usr/bin/env -S deno run\n", "typescript"), ("<svg xmlns=\"x\">\n", "svg"),
    ("---\na: b\n", "yaml"), ("\\documentclass{article}\n", "tex"),
    ("# -*- mode: ruby -*-\n", "ruby"), ("@echo off\n", "dosbatch"),
    ("FROM debian\nRUN ls\n", "dockerfile"), ("# a comment\nx = 1\n", "conf"),
  ])
  func `knows more than Vim where Vim says nothing`(text: String, filetype: String) {
    #expect(FiletypeDetection.filetype(of: text) == filetype)
  }

  @Test(arguments: ["", "\n", "hello\n", "*Title\n- a\n", "SELECT 1;\n"])
  func `says nothing without a tell`(text: String) {
    #expect(FiletypeDetection.filetype(of: text) == nil)
  }

  @Test(arguments: DetectionCase.own)
  fileprivate func `tells a language by its lines, and prose from all of them`(
    example: DetectionCase
  ) {
    #expect(FiletypeDetection.filetype(of: example.text) == example.filetype)
  }

  /// Plain text is what has no tell.
  @Test(arguments: SyntaxLibrary().languages.map(\.name).filter { $0 != "text" })
  func `knows two texts of each built-in filetype`(filetype: String) {
    #expect(DetectionCase.own.count { $0.filetype == filetype } >= 2)
  }

  @Test(arguments: [
    ("/* -*- mode: C; indent-tabs-mode: t -*- */\n", "c"), ("# -*- shell-script -*-\n", "sh"),
    (";; -*- nil -*-\n(defun a ())\n", "lisp"),
  ])
  func `reads the mode in an Emacs line`(text: String, filetype: String) {
    #expect(FiletypeDetection.filetype(of: text) == filetype)
  }

  @Test(
    arguments: [
      (String(repeating: "(", count: 300_000), nil), (String(repeating: "*\n", count: 50_000), nil),
      ("#\n\u{0}\u{FFFD}", "conf"), ("{\"", nil),
    ] as [(String, String?)])
  func `ends for hostile texts`(text: String, filetype: String?) {
    #expect(FiletypeDetection.filetype(of: Array(text.utf8) + [0xFF]) == filetype)
  }

  @Test func `has its corpus`() {
    #expect(DetectionCase.all.count > 300)
  }
}
