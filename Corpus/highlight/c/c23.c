// C23 の新しい書き方
#include <stddef.h>
#include <stdatomic.h>
#pragma once
#pragma GCC diagnostic ignored "-Wunused"
#line 6 "c23.c"

#ifdef DEBUG
# warning デバッグ用のビルドです
#elifdef NDEBUG
constexpr int level = 0;
#elifndef QUIET
constexpr int level = 1;
#endif

#if 1
static_assert(sizeof(int) == 4, "int is 32 bits");
#else
これは読まれない int dead = 1;
#endif

static const unsigned char logo[] = {
#embed "logo.png" limit(64)
};

[[nodiscard]] static _BitInt(128) big = 0b1010'1010wb;
alignas(16) thread_local typeof(int *) pointer = nullptr;
_Atomic(int) counter; atomic_uint_fast32_t fast;
_Complex double z; _Noreturn void stop(void); _Thread_local long old;
char8_t c8 = u8'a'; char16_t c16 = u'\u3042'; char32_t c32 = U'\U0001F600';
typeof_unqual(counter) plain;
const wchar_t *wide = L"広い" "\x41\102\?", *utf = u8"あ";

#define KIND(x) _Generic((x), \
	int: "int", \
	char *: "string", \
	default: "other")

union number { int i; float f; double d; };

struct point { int x, y; } points[] = {
	[0] = { .x = 1, .y = -2 },
	[1] = { 3, (int)4.5e+2 },
};

static int sum(int n, int values[static restrict n])
{
	int total = 0;
	for (int i = 0; i < n; ++i) {
		if (values[i] == 089)	/* 8 と 9 は八進数にない */
			goto skip;
		total += values[i] << 1 | ~i & 0777;
skip:	;
	}
	return total;
}

int main(void)
{
	bool ok = true, ng = false;
	int v = ({ int t = 1'000'000; t + 1; });
	auto text = KIND("x");
	size_t length = offsetof(struct point, y);

	while (ok) {
		if (sum(2, (int[]){ 1, 2 }) > 0x7fffu) break;
		else ok = !ok;
	}
	ok = v ? ng
	   : length;
	asm volatile ("nop" : : "r"(v) : "memory");
	return ok ? 0 : points[1].x % 3;	// おしまい \
続きのコメント
}
/* 閉じた後の */ */ int stray) ];
