extension LanguageScores {
  /// The tells of programming languages, from what a file of each usually begins with.
  static let programs: [Language] = [
    Language(
      "erlang",
      strong: [
        "^-module(*).$", "^-export([", "^-include(\"*.hrl\").$", "^-behaviour(", "^-record(",
      ]),
    Language(
      "elixir",
      strong: [
        "defmodule ~ do$", "^use Mix.Config$", "^import Config$", "|> Enum.", "def @(*) do$",
      ],
      weak: [
        "\\@doc \"\"\"$", "\\@moduledoc", "alias *.{", "IO.puts", "IO.inspect",
      ]),
    Language(
      "haskell",
      strong: [
        "^{-# LANGUAGE", "^import qualified ~", "^import Data.", "^import Control.",
        "^import System.", "^main :: IO", "^@ :: *->*", "^module ~ where$",
        "^module ~ (*) where$",
      ],
      weak: [
        "^module ~$", "^module ~ ($", "^import ~ (", "^data ~ =", "^newtype ~ =",
        "^instance ~ ~ where$", "^deriving (",
      ]),
    Language(
      "ocaml",
      strong: [
        "^let rec @", "^let () =", "^open @$", "^module @ = struct$", "^module type ~ = sig$",
        "^val ~ : *->*", "let @ = * in$",
      ],
      weak: [
        "^let @ * =$", "^let @ * = function$", "^(\\* * \\*)$", "^type @ = {", "match * with$",
      ]),
    Language(
      "go",
      strong: [
        "^func main() {$", "^func (@ \\*@) @(*{$", "^func @(*) *error*{$", "^import \"~\"$",
        "^import ($", "@, err := *", "^type @ struct {$", "^type @ interface {$",
      ],
      weak: [
        "^package @$", "^func @(*{$", "\"~\"$", ":= ", "fmt.Println(",
      ]),
    Language(
      "rust",
      strong: [
        "^#![", "^use std::", "^use crate::", "^extern crate @", "fn main() {$", "pub fn @*{$",
        "fn @*->*{$", "^impl @ for @ {$", "^impl<*> *{$", "#[derive(", "let mut @ ",
        "println!(", "pub struct @",
      ],
      weak: [
        "^use ~::", "^mod @;$", "^impl @ {$", "^enum @ {$", "^struct @ {$", "fn @(*) {$",
      ]),
    Language(
      "swift",
      strong: [
        "^import Foundation$", "^import UIKit$", "^import SwiftUI$",
        "^import PackageDescription$", "^import XCTest$", "\\@testable import @$",
        "^import Swift*$", "^// swift-tools-version", "guard let @ = *", "if let @ = *{$",
        "func @(_ @:*", "func @(*) throws*{$", "func @(*) -> *{$", "^extension @*: *{$",
        "@ = try! ", "\\@main$",
      ],
      weak: [
        "^import @$", "let @: @ =*", "var @: @ {$", "^struct @: *{$", "^enum @: *{$",
        "^protocol @ {$", "^protocol @: *{$", "print(\"*\")$", "func @() {$", "let @ = *",
      ]),
    Language(
      "kotlin",
      strong: [
        "^fun main(", "fun @(*): @*{$", "fun @(*) {$", "^fun *{$", "^data class @(",
        "^sealed class @", "override fun @(", "private fun @(", "^companion object",
        "^import kotlin", "implementation(\"~", "testImplementation(\"~", "id(\"~",
        "kotlin(\"~", "fun @() = ",
      ],
      weak: [
        "^package ~$", "^import ~$", "val @ = *", "var @ = *", "val @: @", "println(",
        "^plugins {$", "^dependencies {$", "^repositories {$",
      ]),
    Language(
      "scala",
      strong: [
        "^object @ extends", "^object @ {$", "^case class @(", "^trait @ *{$",
        "^sealed trait @", "def @*: *= {$", "def @*: @ = *", "^import scala.", "^import *._$",
        "^import *.{", "^class @(*) extends *{$", "^package object @ ",
      ],
      weak: [
        "^package ~$", "^import ~$", "val @ = *", "var @: @ = *", "case @ => ",
      ]),
    Language(
      "groovy",
      strong: [
        "^apply plugin: ", "id '~'", "implementation '~", "testImplementation '~", "compile '~",
        "\\@CompileStatic$", "^pipeline {$", "^import groovy.", "^\\@Grab", "task @(type: ",
      ],
      weak: [
        "^def @ = *", "def @ = *", "^package ~$", "^import ~$", "println \"", "def @(*) {$",
        "*.each {*", "^plugins {$", "^dependencies {$", "^repositories {$",
      ]),
    Language(
      "java",
      strong: [
        "^import java.*;$", "^import javax.*;$", "^import static ~;$",
        "public static void main(String", "\\@Override$", "private static final @ @ = *;$",
        "System.out.println(",
      ],
      weak: [
        "^package ~;$", "^import ~;$", "^class @ {$", "^public class @",
        "^public final class @", "^public abstract class @", "^public interface @",
        "private @ @;$", "public @ @(*{$", "public void @(*{$",
      ]),
    Language(
      "cs",
      strong: [
        "^using System;$", "^using System.~;$", "^using static ~;$", "^namespace ~;$",
        "^public class @ : @", "Console.WriteLine(", "\\{ get; set; \\}", "static void Main(",
        "[assembly:",
      ],
      weak: [
        "^using ~;$", "^namespace ~$", "^namespace ~ {$", "^public class @",
        "^public interface @", "^public abstract class @", "internal *class @",
        "public async Task", "///?<summary>", "* { get; *}$",
      ]),
    Language(
      "dart",
      strong: [
        "^import 'dart:", "^import 'package:", "^import \"package:", "^library ~;$",
        "^part of ~;$", "^part of '", "^void main() {$",
      ],
      weak: [
        "final @ @;$", "@ get @ =>", "^class @ extends @ {$", "\\@override$",
      ]),
    Language(
      "typescript", extending: "javascript",
      strong: [
        "^import type *from", "^export interface @", "^export type @", "^declare module",
        "^declare function", "^declare namespace", "^declare const", "^export declare",
        "^interface @ {$", "^type @ = *;$", "function @(*: string*", "function @(*: number*",
        "(*: string*) =>", "const @: @*= *", "let @: @*= *", "private readonly @",
        "^export enum @",
      ],
      weak: [
        "readonly @:", "@: string;$", "@: number;$", "@?: @;$",
      ]),
    Language(
      "objc", extending: "c",
      strong: [
        "^#import", "^\\@interface @", "^\\@implementation @", "^\\@property", "^\\@protocol @",
        "^\\@class @;$", "^- (@*)@", "^+ (@*)@", "\\@autoreleasepool {$",
      ],
      weak: [
        "^\\@end$", "NSString \\*", "NSLog(", "#include <Foundation/",
      ]),
    Language(
      "cpp", extending: "c",
      strong: [
        "^using namespace @;$", "^template <", "^template<", "^namespace @ {$", "^namespace @$",
        "^class @ : public @", "std::", "*std::@", "^#include <iostream>", "^#include <string>",
        "^#include <vector>", "^#include <map>", "^#include <memory>", "^#include <algorithm>",
        "^#include <c*>$", "^extern \"C\" {$", "*::@(*) {$",
      ],
      weak: [
        "^#include <@>", "^#include *.hpp", "^class @ {$", "^class @$", "public:$", "private:$",
        "virtual *;$", "cout <<",
      ]),
    Language(
      "c",
      strong: [
        "^#include <*.h>", "^#include \"*.h\"", "^#define @", "^#ifndef @$", "^#ifdef @",
        "^#pragma once$", "^typedef struct", "^int main(", "^static int @(", "^static void @(",
        "^extern int @",
      ],
      weak: [
        "^void @(*)$", "^int @(*)$", "^struct @ {$", "printf(\"", "return 0;$",
      ]),
    Language(
      "asm", extending: "c", ignoringCase: true,
      strong: [
        ".globl @", ".global @", ".section .", "section .text", "section .data",
        "global _start", ".intel_syntax", ".text$", ".file \"*\"$", "mov?%", "movq $*",
      ],
      weak: [
        ".align ", "mov eax,", "mov @, @", "int 0x80", "syscall$", "ret$", "pushq %",
      ]),
    Language(
      "perl",
      strong: [
        "^use strict;$", "^use warnings", "^use v5", "^use 5.", "^use utf8;$", "^package ~::",
        "^our $@ =", "^our \\@@ =", "my $@ = ", "my ($@*) = \\@_;$", "my \\@@ = ", "my %@ = ",
        "^sub @ {$", "^use POSIX", "^use lib", "^require 5", "__END__$",
      ],
      weak: [
        "^package @;$", "^use *;$", "^use * qw", "^1;$", "^sub @", "foreach my $@", "print \"",
        "$@->@",
      ]),
    Language(
      "ruby",
      strong: [
        "^# frozen_string_literal:", "^require_relative ", "^require '~'$", "^require \"~\"$",
        "^class @ < ~$", "^Gem::Specification", "^source 'https://rubygems",
        "^source \"https://rubygems", "attr_accessor :", "attr_reader :", "attr_writer :",
        "*.each do |*|$", "* do |@|$",
      ],
      weak: [
        "^module ~$", "^class ~$", "def @$", "def @(*)$", "def self.@", "^end$", "puts \"",
        "puts '", "gem '", "include ~$",
      ]),
    Language(
      "python",
      strong: [
        "^from __future__ import", "^from ~ import @", "^from ~ import ($", "^import os",
        "^import sys", "^import re$", "^import json$", "^import numpy as", "^import pandas as",
        "^import @ as @$", "^import unittest$", "^import time$", "^import datetime$",
        "^import logging$", "def @(*):$", "def @(*) -> *:$", "class @(*):$", "^class @:$",
        "^if __name__ ==", "async def @(",
      ],
      weak: [
        "^import @$", "^import @, @", "for @ in *:$", "if *:$", "else:$", "print(",
        "return self.",
      ]),
    Language(
      "pod",
      strong: [
        "^=head1 @", "^=over", "^=item ", "^=cut$",
      ]),
    Language(
      "javascript",
      strong: [
        "^'use strict';?$", "^\"use strict\";?$", "const @ = require(", "var @ = require(",
        "let @ = require(", "module.exports", "exports.@ =", "^export default",
        "^export const @", "^export function @", "^export class @", "^import *from '*'",
        "^import *from \"*\"", "^import {*", "console.log(", "document.@(", "window.@",
        "^(function (", "^(function(", "^\\$(function", "^\\$(document)", "^define([",
        "addEventListener(", "function @(*) {$", "async function @(", "const @ = (*) => {$",
        "const @ = async", "var @ = function",
      ],
      weak: [
        "const @ = *;$", "let @ = *;$", "var @ = *;$", "@: function", "return function", "});$",
        "}());$", "=> {$",
      ]),
    Language(
      "lua",
      strong: [
        "^local function @", "local @ = require", "local @ = *", "^--[[", "^function @[.:]@(",
        "^require \"~\"$",
      ],
      weak: [
        "^function @(*)$", "^end$", "if * then$", "^-- *", "for @ = *, * do$",
      ]),
    Language(
      "r",
      strong: [
        "@ <- function(", "~ <- function(", "^library(@)$", "^library(\"", "^require(@)$",
        "^suppressPackageStartupMessages(", "^#' \\@param", "^#' \\@export", "@ <- c(",
        "data.frame(",
      ],
      weak: [
        "^#' *", "@ <- *", "ggplot(", "print(",
      ]),
    Language(
      "clojure",
      strong: [
        "^(ns ~", "^(defn", "^(def ~$", "^(defproject ~", "^(defmacro ~ [", "^{:deps {",
        "(:require [",
      ],
      weak: [
        "^(def ~ ", "^(let [",
      ]),
    Language(
      "scheme",
      strong: [
        "^(define (@", "^(define-module (", "^(use-modules (", "^(define-record-type",
        "^(define-syntax", "^(library (", "^(import (", "^(define-library (", "^#!r6rs",
      ],
      weak: [
        "^(define ~ ", "(lambda (", "^(let (", "(begin$",
      ]),
    Language(
      "lisp",
      strong: [
        "^(defun ~", "^(defpackage", "^(in-package", "^(defparameter", "^(defvar ~",
        "^(defmacro ~ (", "^(defclass", "^(defmethod", "^(defgeneric", "^(defcustom",
        "^(defconst", "^(provide '", "^(require '", "^(asdf:", "^(setq ~", "^;;; *.el --- ",
        "(use-package ~",
      ],
      weak: [
        "^(setf ", "^(format t",
      ]),
    Language(
      "fortran", ignoringCase: true,
      strong: [
        "implicit none$", "^?end program", "^?end subroutine", "^?end module", "^?end function",
        "^      SUBROUTINE @", "^      PROGRAM @", "^      INTEGER @", "^      IMPLICIT",
        "subroutine @(*)$", "^?program @$",
      ],
      weak: [
        "^?module @$", "integer :: @", "real :: @", "use, intrinsic ::", "integer, intent(",
        "print \\*, ", "write(\\*,",
      ]),
    Language(
      "pascal", ignoringCase: true,
      strong: [
        "^program @;$", "^program @(*);$", "^unit @;$", "^{$mode ", "^procedure @;$",
        "^procedure @(*);$", "^function @(*): @;$", "^implementation$", "^end.$",
      ],
      weak: [
        "^library @;$", "^uses$", "^uses *;$", "^interface$", "^begin$", "writeln(", "@ := *;$",
      ]),
  ]
}
