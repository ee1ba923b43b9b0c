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
