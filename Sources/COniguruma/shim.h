#ifndef HATENATEXT_ONIGURUMA_SHIM_H
#define HATENATEXT_ONIGURUMA_SHIM_H

#include <oniguruma.h>

#endif
