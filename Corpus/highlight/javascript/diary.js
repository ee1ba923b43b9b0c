#!/usr/bin/env node
'use strict';
/**
 * 日記の一覧を作る小さな道具
 * @param {string} dir 入力のフォルダー
 */
import fs, { readFileSync as read } from 'node:fs';
import * as path from "node:path";
export { default as Entry } from './entry.js';

// TODO: 下書きを除く  FIXME XXX
const PATTERN = /^(\d{4})-(\d\d)\/([^\/\]]+)\.txt$/giu;
const ESCAPES = { '&': '&amp;', "<": '&lt;', [`>`]: "&gt;" };
let count = 0, ratio = 1.5e-3, mask = 0xFF, bits = 0b1010, mode = 0o755, big = 12_345n;
var undef = undefined, nothing = null, yes = true, no = false, half = .5;

export default class Diary extends Map {
  static #instances = 0;
  #title = "無題 \"quoted\" \u3042 \u{1F600} \x41 \n";

  constructor(dir, ...options) {
    super();
    this.dir = dir;
    Diary.#instances += 1;
  }

  get title() { return this.#title; }
  set title(value) { this.#title = value ?? '無題'; }

  static async *walk(dir) {
    for (const name of await fs.promises.readdir(dir)) {
      const full = path.join(dir, name);
      if (name.match(/^\./)) continue;
      else if (fs.statSync(full).isDirectory()) yield* Diary.walk(full);
      else yield full;
    }
  }

  render() {
    const rows = [...this.entries()]
      .filter(([key, entry]) => key in this && !(entry instanceof Error))
      .map(([key, { title, tags = [] }]) => `<li id="${key}">${escape(title)}${
        tags.length ? ` (${tags.join(", ")})` : ''
      }</li>\n`);
    return rows.join('');
  }
}

function escape(text) {
  return String(text).replace(/[&<>]/g, (c) => ESCAPES[c]);
}

async function main(argv) {
  const diary = new Diary(argv[2] || ".");
  try {
    for await (const file of Diary.walk(diary.dir)) {
      const source = read(file, { encoding: 'utf8' });
      const [head] = source.split("\n");
      if (typeof head !== 'string' || head === '') throw new Error('no title in ' + file);
      diary.set(file, { title: head.slice(1), tags: source.match(/\[(.+?)\]/g) });
      count++;
    }
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  } finally {
    delete diary.cache;
  }

  let index = 0;
  while (index < 3) { index += 1; if (index == 2) break; }
  do { index--; } while (index > 0);
  outer: for (var key in ESCAPES) {
    switch (key) {
      case '&': continue outer;
      default: void 0;
    }
  }
  const total = count ** 2 / 4 % 3, flag = count > 0 && total <= 9 || !no;
  console.log(`${count} 件 \`done\`\
`, total, flag, diary?.title, /x/.test('x'));
  return arguments.length;
}

with (Math) { document.title = max(1, 2); window.alert("終わり"); }
debugger;
main(process.argv).then((code) => code, 'a long \
string');

const summary = `日記: ${entries.map((e) => { return { title: e.title, n: [1, 2] }; }).length} 件 ${{ a: 'x' }.a}`;
console.log(summary, `入れ子 ${ok ? `はい ${1 + 1}` : "いいえ"}`);
