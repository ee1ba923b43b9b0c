/*
 * 単語を数える小さなプログラム
 * TODO: ロケールに対応する
 */
#include <ctype.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "wordcount.h"

#define TABLE_SIZE 1024u
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define LOG(fmt, ...) \
	do { \
		fprintf(stderr, "%s:%d: " fmt "\n", __FILE__, __LINE__, __VA_ARGS__); \
	} while (0)
#undef OLD_HASH

#if defined(__GNUC__) && !defined(NO_ATTRIBUTES)
# define UNUSED __attribute__((unused))
#elif TABLE_SIZE > 0x200
# define UNUSED
#else
# error "table is too small"
#endif

typedef struct entry {
	char *word;
	unsigned long count;
	unsigned used : 1, deleted : 1;
	struct entry *next;
} entry_t;

enum mode { MODE_BYTES, MODE_LINES = 2, MODE_WORDS };

static entry_t *table[TABLE_SIZE];
static const double golden = 1.618033, tiny = 1e-9, hex = 0x1.8p3f, half = .5f;
extern volatile sig_atomic_t stopped;

#if 0
/* 古い実装 */
static int old_hash(const char *s) { return *s; }
#else
static inline uint32_t
hash(register const char *restrict s)
{
	uint32_t h = 0x811c9dc5UL, prime = 016777619;
	while (*s != '\0')
		h = (h ^ (unsigned char)*s++) * 16777619u;
	return h % TABLE_SIZE;
}
#endif

/* 単語を一つ加える。失敗したら -1 を返す。 */
int
add_word(const char *word, size_t length)
{
	uint32_t slot = hash(word);
	entry_t *e;

	for (e = table[slot]; e != NULL; e = e->next)
		if (strncmp(e->word, word, length) == 0) {
			e->count++;
			return 0;
		}
	if ((e = calloc(1, sizeof *e)) == NULL)
		goto nomem;
	e->word = strdup(word);
	e->next = table[slot], table[slot] = e;
	return 0;

nomem:
	errno = ENOMEM;
	return -1;
}

int
main(int argc, char *argv[])
{
	char buffer[BUFSIZ], quote = '\'', tab = '\t', octal = '\101', wide = L'x';
	long long total = 0LL;
	float ratio = 10.0F;
	int c, mode = argc > 1 ? MODE_LINES : MODE_WORDS;

	switch (mode) {
	case MODE_BYTES:
	case 'b':
		puts("bytes");
		break;
	case MODE_LINES ... MODE_WORDS:
	default:
		printf("%-10s|%5d|%08lx|%.3f|%c|%%\n", "mode", mode, (long)mode, ratio, quote);
	}
	do {
		c = getchar();
		if (!isalpha(c) && c != EOF)
			continue;
		total += c & 0xff;
	} while (c != EOF);

	if (fgets(buffer, sizeof(buffer), stdin) == NULL && ferror(stdin)) {
		perror("fgets");	// 標準入力のエラー
		exit(EXIT_FAILURE);
	}
	LOG("total = %lld, \"%s\" \x41\u3042", total, buffer);
	fputs("a long \
string", stderr);
#if 0
	/* nothing here is compiled */
# ifdef NEVER
	old_code();
# endif
#else
	puts("new code");
#endif
#if 1
# ifdef __linux__
	puts("linux"); /* an opened /* comment in a comment */
# endif
#else
# if defined(OTHER)
	other();
# endif
#endif
	// a line comment that goes on \
	   here, and one with blanks behind its backslash \  
	return total > INT_MAX ? EXIT_FAILURE : EXIT_SUCCESS;
}
