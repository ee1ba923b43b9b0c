#ifndef HATENATEXT_ONIGURUMA_SHIM_H
#define HATENATEXT_ONIGURUMA_SHIM_H

#include <oniguruma.h>

// The encoding and the syntax are C globals behind macros, which Swift cannot name.
static inline int syntaxcolor_onig_initialize(void) {
  OnigEncoding encodings[] = {ONIG_ENCODING_UTF8};
  return onig_initialize(encodings, 1);
}

// The same, and the error's detail must be read before `info` goes: `message` takes
// ONIG_MAX_ERROR_MESSAGE_LEN bytes, and formatting it is a C function with variable arguments.
static inline int syntaxcolor_onig_new(
    OnigRegex *regex, const OnigUChar *pattern, const OnigUChar *end, OnigUChar *message) {
  OnigErrorInfo info;
  int code = onig_new(regex, pattern, end, ONIG_OPTION_NONE, ONIG_ENCODING_UTF8,
                      ONIG_SYNTAX_ONIGURUMA, &info);
  if (code != ONIG_NORMAL) onig_error_code_to_str(message, code, &info);
  return code;
}

// The array's length is a macro with a cast.
enum { SYNTAXCOLOR_ONIG_MESSAGE_LENGTH = ONIG_MAX_ERROR_MESSAGE_LEN };

#endif
