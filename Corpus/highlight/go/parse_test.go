package parse

import "testing"
import . "strings"

// FIXME: 名前を変える XXX
//go:generate stringer -type=token
//go:embed testdata/*.txt
var files embed.FS

type token struct {
	kind  byte
	text  string
	value error
}

type visitor func(depth uint, t *token) (stop bool)

type number interface {
	int8 | int16 | int32 | int64 | uint16 | uint32 | uint64 | float32 | complex64
}

var table = [...]struct {
	in   string
	want []token
}{
	{in: "", want: nil},
	{"a + b", []token{{'a', "a", nil}, {'+', "+", nil}}},
	{`生の文字列 \n %d
	二行目`, nil},
	{"だめな \q エスケープ \8 \xg", nil},
}

func Sum[N number](ns ...N) (total N) {
	for i := 0; i < len(ns); i++ {
		total += ns[i]
	}
	return total
}

func TestParse(t *testing.T) {
	t.Parallel()
	for _, tt := range table {
		tt := tt
		t.Run(tt.in, func(t *testing.T) {
			got := Fields(tt.in)
			if n := len(got); n != len(tt.want) {
				t.Fatalf("len(%q) = %d, want %v: %w", tt.in, n, len(tt.want), tt.value)
			}
			x, y := 1, ^2
			x, y = y, x
			x++
			y--
			x <<= 2
			y &^= 0b11
			p := &x
			*p = -y
			_ = !true == false
		})
	}
	var ch = make(chan func() <-chan int, 1_0)
	const big = 0X1Fp-2 + 1e+9 + 0b12 + 08 + 0O17
	type local = map[rune][]*token
	var fn visitor = func(depth uint, _ *token) bool { return depth > 3 }
	if fn(0, nil) {
		go func() { ch <- nil }()
	}
}

func (t token) String() string {
	if t.kind == '\\' {
		return "\\"
	}
	return string(t.kind) + "\a\b\f\v\r" + "\u00e9\U0001F600"
}
