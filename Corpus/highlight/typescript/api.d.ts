// 型の宣言だけのファイル
// Definitions by: Hanako

/// <reference types="node" />

import { EventEmitter } from "events";

export = diary;
export as namespace diary;

declare function diary(path: string, options?: diary.Options): diary.Entry[];

declare namespace diary {
  /** 設定 */
  interface Options extends Base, Partial<Limits> {
    /** 文字の符号。 @default "utf8" */
    encoding?: string | null;
    limit?: number;
    sort?: "new" | "old";
    filter?: (entry: Entry, index: number) => boolean;
    transform?(text: string): string | Promise<string>;
    readonly version: symbol;
    "quoted-name": boolean;
  }

  interface Entry {
    title: string;
    tags: ReadonlyArray<string>;
    meta: { [name: string]: string | number | undefined };
    date: Date;
    parent?: Entry;
    children(): Iterable<Entry>;
    on(event: "change", listener: (this: Entry, value: unknown) => void): this;
    on(event: string, listener: Function): this;
  }

  type Handler<T = any> = (request: Request, response: Response, next?: () => void) => T;
  type Keys = keyof Entry;
  type Loose = { [P in keyof Entry]-?: Entry[P] };
  type Pair = [name: string, value: number];
  type Lazy<T> = T | (() => T);

  class Parser extends EventEmitter {
    static readonly defaults: Options;
    private buffer: Uint8Array;
    protected depth: number;
    constructor(options?: Options);
    parse(source: string | Buffer): Entry[];
    parse<T extends Entry>(source: string, create: new () => T): T[];
    get length(): number;
    set strict(value: boolean);
  }

  abstract class Visitor {
    abstract visit(entry: Entry): void;
  }

  const enum Kind {
    Text = 0,
    Image = 1 << 1,
  }

  let current: Entry | undefined;
  const version: string;
  var legacy: any;

  function read(path: string): Promise<Entry>;
  function read(path: string, callback: (error: Error, entry: Entry) => void): void;
  function isEntry(value: unknown): value is Entry;
  function assertEntry(value: unknown): asserts value is Entry;
}

declare global {
  interface Window {
    diary: typeof diary;
  }
}

declare const __DEV__: boolean;
