/* HatenaText for C and whatever calls C: Hatena notation to HTML, and code with colors.
 *
 * Every function can be called by several threads at once. None of them ends the process, whatever
 * it is given; output that is not there is NULL.
 *
 * Options are words as in a request of the programs' --batch: the long names of their options,
 * "dialect=hatena-blog safe permalink=/20070831", a value with spaces as a JSON string. NULL is none.
 */
#ifndef HATENATEXT_H
#define HATENATEXT_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a call gives. */
#define HATENATEXT_OK 0     /* the output */
#define HATENATEXT_PLAIN 1  /* the output, but code in it lacks colors: no definition, or a limit */
#define HATENATEXT_ERROR -1 /* no output: a sentence that says why */

/* The version, "0.1.0": a string that is not to be freed. */
const char *hatenatext_version(void);

/* Turns LENGTH bytes of a text in Hatena notation into HTML.
 *
 * *OUTPUT gets bytes that hatenatext_free frees, with a NUL behind them that *OUTPUT_LENGTH does not
 * count. Text by anybody needs the option "safe". */
int hatenatext_render(const char *text, size_t length, const char *options,
                      char **output, size_t *output_length);

/* Colors LENGTH bytes of code as HTML with <span class="synComment">, or as another "format=".
 *
 * FILETYPE is a language's name; NULL and "" have it guessed from the code. */
int hatenatext_highlight(const char *code, size_t length, const char *filetype, const char *options,
                         char **output, size_t *output_length);

/* Frees an output; NULL is nothing to free. */
void hatenatext_free(char *output);

#ifdef __cplusplus
}
#endif

#endif
