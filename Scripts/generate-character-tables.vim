vim9script
# Writes the files of Sources/SyntaxColor/Tables: what Vim knows about each character from 0x80 up.
# Usage, from the package's folder: vim -es -u NONE -N -S Scripts/generate-character-tables.vim
set encoding=utf-8 isprint+=9 nomore
const last = 0x10FFFF
const folder = 'Sources/SyntaxColor/Tables/'

def IsSurrogate(c: number): bool
  return c >= 0xD800 && c <= 0xDFFF
enddef

# [first, value] wherever the value changes.
def Changes(Value: func(number): number): list<list<number>>
  var runs: list<list<number>> = []
  var previous = -1
  for c in range(0x80, last)
    if IsSurrogate(c)
      continue
    endif
    var value = Value(c)
    if value != previous
      runs->add([c, value])
      previous = value
    endif
  endfor
  return runs
enddef

# [first, last, step, delta] for characters with a delta; step 2 where every second one has it.
def Strides(members: list<list<number>>): list<list<number>>
  var runs: list<list<number>> = []
  for [c, delta] in members
    if !empty(runs) && runs[-1][3] == delta
      var run = runs[-1]
      var gap = c - run[1]
      if gap == run[2] || (run[0] == run[1] && gap <= 2)
        run[2] = gap
        run[1] = c
        continue
      endif
    endif
    runs->add([c, c, 1, delta])
  endfor
  return runs
enddef

def Matching(pattern: string): list<list<number>>
  var members: list<list<number>> = []
  for c in range(0x80, last)
    if !IsSurrogate(c) && match(nr2char(c, true), pattern) == 0
      members->add([c, 0])
    endif
  endfor
  return members
enddef

# What `==?` holds equal, as the distance to the smallest of the equal characters.
def Folding(): list<list<number>>
  var parent: dict<number> = {}
  for c in range(0x41, last)
    if IsSurrogate(c)
      continue
    endif
    var s = nr2char(c, true)
    var candidates = [tolower(s), toupper(s), tolower(toupper(s))]
    for other in candidates
      if other !=# s && other ==? s
        var o = char2nr(other, true)
        var low = min([c, o, get(parent, c, c), get(parent, o, o)])
        for member in [c, o, get(parent, c, c), get(parent, o, o)]
          parent[member] = low
        endfor
      endif
    endfor
  endfor
  var members: list<list<number>> = []
  for key in keys(parent)->map((_, v) => str2nr(v))->sort('n')
    var root = parent[key]
    while get(parent, root, root) != root
      root = parent[root]
    endwhile
    if root != key
      members->add([key, root - key])
    endif
  endfor
  return members
enddef

def Width(c: number): number
  return strdisplaywidth('a' .. nr2char(c, true)) - 1
enddef

def Class(c: number): number
  return charclass(nr2char(c, true))
enddef

def Composing(c: number): number
  return strchars('a' .. nr2char(c, true), true) == 1 ? 1 : 0
enddef

def Printable(c: number): number
  return match(nr2char(c, true), '\p') == 0 ? 1 : 0
enddef

# Writes one table: what it is, then its numbers in lines of at most 95 bytes.
def Emit(name: string, comment: list<string>, numbers: list<number>)
  var lines = mapnew(comment, (_, line) => '# ' .. line)
  var row = ''
  for number in numbers
    var item = number .. ','
    if len(row) + len(item) > 94
      lines->add(row)
      row = item
    else
      row ..= empty(row) ? item : ' ' .. item
    endif
  endfor
  writefile(lines->add(row), folder .. name .. '.numbers')
enddef

def Flat(runs: list<list<number>>, fields: number): list<number>
  var numbers: list<number> = []
  for run in runs
    numbers->extend(run[0 : fields - 1])
  endfor
  return numbers
enddef

Emit('classes', ['The word class (`charclass()`), as pairs of first character and class.'],
  Flat(Changes(Class), 2))
Emit('widths', ['The number of screen cells, as pairs of first character and width.'],
  Flat(Changes(Width), 2))
Emit('composing', ['1 for composing characters, as pairs of first character and 1 or 0.'],
  Flat(Changes(Composing), 2))
Emit('printable', ['1 for printable characters, as pairs of first character and 1 or 0.'],
  Flat(Changes(Printable), 2))
Emit('lowercase', ['`[:lower:]`, as triples of first character, last character and step.'],
  Flat(Strides(Matching('[[:lower:]]')), 3))
Emit('uppercase', ['`[:upper:]`, as triples of first character, last character and step.'],
  Flat(Strides(Matching('[[:upper:]]')), 3))
Emit('folding', ['What `==?` holds equal: first character, last character, step and the distance to the',
  'smallest character that is equal to it.'], Flat(Strides(Folding()), 4))

# `[=x=]` for the letters that have accents, asked of all characters up to 0x24FF at once.
def Equivalences(): list<string>
  var all = range(0x41, 0x24FF)->map((_, c) => nr2char(c, true))
    ->filter((_, s) => strchars('a' .. s, true) == 2)->join('')
  var found: list<string> = []
  for letter in range(0x41, 0x5A) + range(0x61, 0x7A)
    var members = substitute(all, '\%#=1[^[=' .. nr2char(letter) .. '=]]', '', 'g')
    if strchars(members) > 1
      found->add(members)
    endif
  endfor
  return found
enddef

writefile(['# `[=x=]`: the letters that differ by accents only.'] + Equivalences(),
  folder .. 'equivalences.txt')
qall!
