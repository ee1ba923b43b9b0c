#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""日記をまとめる小さな道具。

>>> shorten("はてな記法", 3)
'はてな…'
>>> [n for n in range(3)]
[0, 1, 2]
"""
from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

# TODO: タグの並び順を決める / FIXME later, XXX and NOTE
LIMIT = 1_000
MASK, MODE, BITS = 0xFF, 0o644, 0b1010
RATIO, SMALL, PHASE = 3.14, .5e-3, 2j
HEADING = re.compile(r'^\*(?P<id>[\w-]+)\*\s+"(.+)"$', re.MULTILINE)
BANNER = b"\x89PNG\r\n" + rb'\d+'
QUOTED = 'it''s \'quoted\' \u3042\N{HIRAGANA LETTER I}\101' "tab\there"
LONG = "折り返す \
ことば"

type Pair = tuple[str, int]


@dataclass(order=True)
class Entry(object):
    """One entry."""
    title: str
    tags: list[str] = field(default_factory=list)
    body: str | None = None

    @property
    def size(self) -> int:
        return len(self.body or "")

    @staticmethod
    def __secret__(*args, **kwargs): ...

    def __lt__(self, other: "Entry") -> bool:
        if not isinstance(other, Entry):
            return NotImplemented
        return (self.size, self.title) < (other.size, other.title)


def shorten(text: str, width: int = 10, /, *, mark: str = "…") -> str:
    '''Cuts TEXT after WIDTH characters.'''
    return text if len(text) <= width else text[:width] + mark


def entries(lines: Iterable[str]) -> Iterator[Entry]:
    current = None
    for number, line in enumerate(lines, start=1):
        if (found := HEADING.match(line)) is not None:
            if current: yield current
            current = Entry(found["id"])
        elif line.startswith("#") or not line.strip():
            continue
        else:
            assert current is not None, f"line {number}: no heading {line!r:>{LIMIT}} {{}}"
            current.body = (current.body or "") + line
    if current and current.body:
        yield from [current]


def describe(value: object) -> str:
    match value:
        case Entry(title=title, tags=[]):
            return f"{title} ({value.size} bytes)"
        case [first, *rest] | (first, *rest):
            return f'''{first} and {len(rest)} more: {", ".join(map(str, rest))}'''
        case {"title": str() as title, **others} if others:
            return "%(title)s: %5.2f%%" % {"title": title, "ratio": RATIO * 100 @ others}
        case None | True | False:
            return repr(value)
        case _:
            raise TypeError(f"{type(value).__name__}: {value}") from None


async def fetch(names: list[str]) -> dict[str, int]:
    global LIMIT
    counts: dict[str, int] = {}

    async def one(name: str) -> None:
        nonlocal counts
        async with asyncio.timeout(10):
            counts[name] = await asyncio.to_thread(lambda: len(name) ** 2 // 3)

    try:
        async with asyncio.TaskGroup() as group:
            for name in names:
                group.create_task(one(name))
    except* (OSError, ValueError) as error:
        print("失敗:", error.exceptions)
    except KeyboardInterrupt:
        raise SystemExit(1)
    finally:
        del names
    return {k: v for k, v in sorted(counts.items()) if v != 0 and k is not None}


if __name__ == "__main__":
    while True:
        try:
            text = input("> ")
        except EOFError:
            break
        print(describe(text), sum(ord(c) & MASK | 1 << 2 ^ ~0 for c in text))
    asyncio.run(fetch(["a", "b"]))
