# Everything runs in a virtual environment of the checkout, made on first use from dev.lock.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
CORPUS ?= tests/corpus/features tests/cases

.DEFAULT_GOAL := help
.PHONY: help regenerate test check golden format diff corpus bench lock

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# Asking pip takes a second, comparing two dates takes none: a second run sets nothing up.
$(READY): dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "specwright needs Python 3.11 or newer; name one: make PYTHON=python3.12 ..."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

regenerate: $(READY) ## Generate every package under generated/ from specs/
	@$(BIN)/specwright generate

test: $(READY) ## Run all tests
	@$(BIN)/python -m pytest $(ARGS)

check: $(READY) ## No drift, no lint, no type errors: what CI runs on every change
	@$(BIN)/specwright check
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy generator tests bench
	@$(BIN)/mypy -p package
	@$(BIN)/pyright

golden: $(READY) ## Accept the present output as the expected output of tests/cases
	@UPDATE_GOLDEN=1 $(BIN)/python -m pytest -q tests/test_cases.py tests/test_editions.py tests/test_own_templates.py
	@UPDATE_GOLDEN=1 $(BIN)/python -m pytest -q -n0 tests/test_rules.py -k examples_are
	@$(BIN)/specwright rules --write docs/rules

format: $(READY) ## Format the code of this repository
	@$(BIN)/ruff check --quiet --fix . || true
	@$(BIN)/ruff format --quiet .

diff: $(READY) ## What the working tree breaks since BASE=origin/main; ARGS are further options
	@$(BIN)/specwright diff $(BASE) $(ARGS)

corpus: $(READY) ## Generate and try every document below CORPUS=folder, or our own; ORACLES=1 compares with other programs
	@$(if $(ORACLES),test -x build/oracles/bin/python || { $(PYTHON) -m venv build/oracles && \
		build/oracles/bin/python -m pip install --quiet --disable-pip-version-check -r tests/corpus/oracles.txt; })
	@$(BIN)/python -m tests.corpus $(CORPUS) $(if $(ORACLES),--oracles build/oracles/bin/python)

bench: $(READY) ## Measure beside other programs: all, CORPUS=folder of large documents, ARGS=--quick
	@env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m bench $(if $(filter-out tests/cases,$(CORPUS)),--corpus $(CORPUS)) $(ARGS)

lock: ## Resolve the dependencies again into dev.lock
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet uv
	build/lock/bin/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
		--no-header --group dev --upgrade -o dev.lock pyproject.toml
