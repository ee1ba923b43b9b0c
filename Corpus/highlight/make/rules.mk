# 共通の規則 (XXX: GNU make 4 以上)
ifndef TOP
$(error TOP is not set)
endif

MODULES := $(sort $(notdir $(patsubst %/,%,$(dir $(wildcard $(TOP)/*/module.mk)))))
upper = $(shell echo '$(1)' | tr a-z A-Z)
obj-y  :=
obj-$(CONFIG_NET) += net.o

.DEFAULT_GOAL := help

help:
	@echo 'Targets:'
	@grep -E '^[a-z]+:' $(firstword $(MAKEFILE_LIST)) | \
	  cut -d: -f1 | sort

define MODULE_RULES
$(1)_SRC := $$(wildcard $(TOP)/$(1)/*.c)
$(1): $$($(1)_SRC:.c=.o)
	$$(LD) -r -o $$@ $$^
endef
$(foreach m,$(MODULES),$(eval $(call MODULE_RULES,$(m))))

release: VERSION = 2.0
release: $(addprefix dist/,$(addsuffix .tar.gz,$(MODULES)))
	@test -n "$(VERSION)" || { echo "no version" >&2; exit 1; }
	-@tar tzf $(firstword $^) > /dev/null
	printf '%s\n' $(if $(V),verbose,quiet) $(or $(A),$(B))

dist/%.tar.gz: FORCE ; tar czf $@ $(TOP)/$*

sinclude local.mk
FORCE:
.SILENT: help
.c.o:
	$(COMPILE.c) $(OUTPUT_OPTION) $<
print-%:
	@echo '$* = $($*)' $(origin $*) ${HOME} $(@D) $(<F)

# 条件と代入のいろいろ
ifeq ($(OS),Windows_NT)
  EXE ?= .exe
else ifneq "$(filter-out debug,$(MODE))" ""
  override CFLAGS += -O2 -DNAME=\"x\" # 最適化
else
  export PATH := $(CURDIR)/bin:$(PATH)
endif
-include $(wildcard *.d)
unexport LANG
vpath %.c src ../common
SOURCES = a.c \
          b.c \
          c.c   # 三つ
NOW != date +%F
LATER :::= $(NOW)
export private LOCAL = $(let a b,$(NOW),$(a)) $(subst -,_,$(call upper,a-b)) $$HOME \#
.PHONY: all clean
.SECONDEXPANSION:
all: private CFLAGS = -g
all:: $$(SOURCES) | build ; @echo start
lib.a(%.o): %.o
	$(AR) cr $@ $?
	+$(MAKE) -C sub $(MFLAGS) "quoted $(X)" '$@ %' # in the shell
	@for f in $^; do \
	  echo "$$f" $(word 2,$+) ; \
	done; # 終わり
ifdef DEBUG
	-rm -f $(@:.o=.d) $(patsubst %.c,%.o,$|)
endif
override define HELP =
  @prefix@/share $(info text)
endef
undefine HELP
$(info $(flavor X) $(value Y) $(file >out,$(join a,b)))
srcdir = @srcdir@
dist: @builddir@/Makefile $(call pick,(a b),$(X))
nested := $(shell (cd $(TOP) && (ls; pwd)))
UNFINISHED = $(shell echo $(X)
