//go:build linux

// Package main は小さな HTTP サーバー。TODO: TLS に対応する
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	log "log/slog"
	"net/http"
	_ "net/http/pprof"
	"sync"
	"time"
)

/*
 BUG: 終了処理が遅い
*/
const (
	KB = 1 << (10 * (iota + 1))
	MB
	timeout = 5 * time.Second
)

type Kind uint8

type Item struct {
	Name  string  `json:"name,omitempty"`
	Price float64 `json:"price"`
	Tags  []string
	next  *Item
}

type Store interface {
	Get(ctx context.Context, id int) (*Item, error)
	comparable
	~int | ~string
}

var (
	ErrNotFound = errors.New("not found: %v\n")
	mask        = 0xFF_FF &^ 0b1010 | 0o17 ^ 0777
	ratio       = 1.5e-3 + .5 + 1. + 0x1.8p3
	imaginary   = 2i + 1.5i
	runes       = []rune{'a', 'あ', '\n', '\'', '\x41', '\u3042', '\U0001F600', '\101'}
)

type memory[K comparable, V any] struct {
	sync.RWMutex
	items map[K]V
}

func (m *memory[K, V]) Get(key K) (value V, ok bool) {
	m.RLock()
	defer m.RUnlock()
	value, ok = m.items[key]
	return
}

func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out[:len(out):cap(out)]
}

func handler(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet, "HEAD":
		fallthrough
	case http.MethodPost:
		fmt.Fprintf(w, "%s %5d %-8.2f %+v %#x %q %T %% %[1]d %*d\n", r.URL, 1, 2.0, nil, 3, 'x', true, 4, 5)
	default:
		http.Error(w, `{"error": "method %v"}`, http.StatusMethodNotAllowed)
	}
	if err := json.NewEncoder(w).Encode(&Item{Name: "本", Price: 1_000}); err != nil {
		panic(err)
	} else if errors.Is(err, ErrNotFound) {
		goto done
	}
done:
	log.Info("done", "path", r.URL.Path)
}

func worker(id int, jobs <-chan int, results chan<- int, quit chan struct{}) {
	defer func() {
		if r := recover(); r != nil {
			print("recovered: ", r)
		}
	}()
outer:
	for {
		select {
		case job, ok := <-jobs:
			if !ok {
				break outer
			}
			if job%2 == 0 || job >= 10 && job != 12 {
				continue outer
			}
			results <- job * 2
		case <-quit:
			return
		}
	}
}

func main() {
	var any interface{} = new(int)
	switch v := any.(type) {
	case nil:
	case int, *float64:
		_ = v
	}
	jobs := make(chan int, 3)
	go worker(1, jobs, nil, nil)
	for i := range 3 {
		jobs <- i
	}
	close(jobs)
	copy([]byte("あ\tb\"c\""), "x")
	delete(map[string]bool{"k": false}, "k")
	m := min(1, 2, max(3, 4))
	clear([]int{m})
	c := complex(real(1i), imag(2i))
	println(c, uintptr(0), int64(1), complex128(c))
	http.HandleFunc("/", handler)
	_ = http.ListenAndServe(":8080", nil)
}
