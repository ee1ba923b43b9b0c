extension StructureRules {
  /// Returns the kind of template, or of component, that a page of markup is; `nil` for plain HTML.
  ///
  /// Each mark is one that HTML does not have; those of the first kind found are in the text.
  static func template(_ lines: [[UInt8]]) -> String? {
    if matches(any: ["^---$"], Array(lines.prefix(1))), matches(any: astro, lines) {
      return "astro"
    }
    return kinds.first { matches(any: $0.marks, lines) }?.filetype
  }

  private static let astro = [
    "*Astro.", "*from '*.astro'", "*from \"*.astro\"", "* client:@", "* set:@=",
  ]

  private static let kinds: [(filetype: String, marks: [String])] = [
    (
      "blade",
      [
        "\\@extends('", "\\@section('", "\\@yield('", "\\@foreach (*as $", "\\@if ($", "\\@csrf",
        "*{{ $@", "*{!! $@", "\\@include('", "\\@php$", "\\@props([", "\\@endif$", "\\@endforeach$",
      ]
    ),
    (
      "razor",
      [
        "\\@model ~$", "\\@page$", "\\@page \"", "\\@inject @ @", "^\\@{$", "*\\@Html.@",
        "*\\@Model.@",
        "\\@foreach (var @ in", "*\\@ViewData[", "\\@code {$", "*asp-@=\"", "^\\@using ~$",
      ]
    ),
    (
      "handlebars",
      ["*{{#*}}", "*{{/*}}", "*{{> *}}", "*{{else}}", "*{{^*}}", "*{{!-- *", "*{{{*}}}"]
    ),
    (
      "svelte",
      [
        "*{#if *}", "*{#each *}", "*{#await *}", "*{#key *}", "*{#snippet *}", "*{@html *}",
        "*{\\@html *}", "*{\\@render *}", "* bind:@={", "* on:@={", "*= $state(", "*= $props(",
        "export let @",
      ]
    ),
    (
      "vue",
      [
        "<script setup", "^<template>$", "^<template lang=", "* v-if=\"", "* v-for=\"",
        "* v-model=\"",
        "* \\@click=\"", "* v-bind:@", "* v-on:@",
      ]
    ),
    (
      "liquid",
      [
        "*{% assign *", "*{%- assign *", "*{% include '", "*{% render '", "*{% capture *",
        "*{% unless *", "*{% schema %}", "*{% paginate *", "*{% comment %}", "*{{ * | *: *}}",
        "*{% elsif *",
      ]
    ),
    (
      "jinja",
      [
        "*{% block * %}", "*{%- block *", "*{% extends *", "*{% for * in * %}", "*{% if * %}",
        "*{% set *",
        "*{%- if *", "*{%- for *", "*{% macro *", "*{% include *", "*{# *#}", "*{% import *",
        "*{% load *",
      ]
    ),
  ]
}
