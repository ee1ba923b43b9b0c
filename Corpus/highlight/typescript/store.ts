#!/usr/bin/env ts-node
/// <reference path="./types.d.ts" />
/**
 * 状態を持つ小さな店
 * @param {string} name 名前
 * @returns {Store} 店
 * @see createStore
 */
import type { Action, Reducer } from './types';
import * as fs from "fs";
import assert = require("assert");
export * from './listener';

// TODO: 型を狭くする
export const VERSION: string = "1.0 \u3042 \"quoted\"\n";
let count: number = 0, ratio = 1.5e-3, mask = 0xFF, big = 12_345n;
const list: Array<string | number> = ['a', 1, `t${count + 1}`];
const pair: [string, number?] = ['x', 2];
var nothing: null | undefined = null;

export interface State<T = unknown> {
  readonly id: number;
  name?: string;
  items: T[];
  [key: string]: any;
  update(action: Action): void;
  (value: T): boolean;
  new (name: string): State<T>;
  callback: (error: Error | null, data?: Buffer) => Promise<void>;
}

type Mode = 'light' | "dark" | 42;
type Partialize<T> = { readonly [K in keyof T]?: T[K] };
type Unwrap<T> = T extends Promise<infer R> ? R : never;

enum Color { Red = 1, Green, Blue = "b" }
declare module "legacy" {
  export function load(path: string): unknown;
}
namespace Util {
  export const id = <T,>(x: T): T => x;
}

@Component({ selector: 'app-store', count: 3 })
export default abstract class Store<T extends object> extends Base<T> implements Reader, Writer {
  private readonly items: Map<string, T> = new Map();
  protected static instance?: Store<any>;
  #secret = true;
  declare tag: string;

  constructor(private name: string, public size = 10, ...rest: number[]) {
    super(name);
    this.name = name;
  }

  get first(): T | undefined { return this.items.values().next().value; }
  set first(value) { this.items.set('first', value!); }

  async load(path: string, options?: { encoding: string; flag?: number }): Promise<T[]> {
    const text = await fs.promises.readFile(path);
    if (typeof text === 'string' && text.length > 0) {
      return JSON.parse(text) as T[];
    } else if (text instanceof Buffer) {
      throw new Error(`unexpected ${path}`);
    } else {
      return [];
    }
  }

  protected abstract save(): void;

  *keys(): Generator<string> { yield* this.items.keys(); }
  static create<U extends object>(this: void, value: U): Store<U> | null { return null; }
  isReady(x: unknown): x is Store<T> { return x != undefined; }
}

export function reduce<S, A extends Action>(state: S, action: A): S {
  switch (action.type) {
    case 'add': return { ...state, count: count + 1, nested: { deep: [1, 2] } };
    default: break;
  }
  for (let i = 0; i < 10; i++) { continue; }
  for (const key of Object.keys(state)) { delete state[key]; }
  for (const key in state) { void key; }
  do { count -= 1; } while (count > 0);
  try { risky(); } catch (e: unknown) { console.error(e); } finally { debugger; }
  const found = list.filter((x) => x !== 'a').map(x => String(x)).join(', ');
  const handler = async (event: Event, { detail }: CustomEvent): Promise<void> => { await event; };
  const config = { mode: 'dark', on: true, off: false, handler, run() { return found; } } satisfies Config;
  // @ts-expect-error the key is not known
  const computed = { [`key${found}`]: 1, async load() { }, get size() { return 1; }, set size(v) { }, ['x']: 2 };
  type Flags = { readonly [K in keyof Config]?: Config[K] };
  /** See {@link Config} and {@link Flags | the flags}. @deprecated use `computed` */
  return /^a[\/b]+$/gi.test(found) ? state : (null as any);
}
