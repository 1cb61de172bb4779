# Every task of a developer or of CI is one target; `make` alone lists them.
# Python 3.11 or newer and make are all that has to be there: the rest goes into $(VENV).

VENV ?= .venv
JOBS ?= 2
SPEC ?=

BIN := $(VENV)/bin
FOUND := $(shell command -v python3.11 || command -v python3 || command -v python)
PYTHON ?= $(FOUND)
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PYTEST := $(BIN)/python -m pytest -n $(JOBS) --dist loadgroup
SOURCES := generator templates/runtime tests $(wildcard benchmarks examples)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## List the targets
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  %-11s%s\n", $$1, $$2 }' Makefile

# --- set-up --------------------------------------------------------------------------------------

.PHONY: setup
setup: $(VENV)/.tests ## Install the generator and everything the tests need into .venv

$(VENV)/.created:
	@test -n "$(PYTHON)" || { echo "There is no Python here: install Python 3.11." >&2; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "$(PYTHON) is older than 3.11: install Python 3.11, or name it: make PYTHON=..." >&2; \
		exit 2; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.generator: $(VENV)/.created pyproject.toml
	$(PIP) install --editable .
	@touch $@

$(VENV)/.tests: $(VENV)/.generator
	$(PIP) install --editable '.[test]'
	@touch $@

# --- the client ----------------------------------------------------------------------------------

.PHONY: generate
generate: $(VENV)/.generator ## Regenerate generated/ from spec/telnyx.yaml
	$(BIN)/sdkgen generate

.PHONY: check
check: $(VENV)/.generator ## Fail if generated/ is out of date or was edited
	$(BIN)/sdkgen generate --check

.PHONY: upstream
upstream: $(VENV)/.generator ## Generate from another document into build/whole: make upstream SPEC=FILE
	@test -n "$(SPEC)" || { echo "Name the document: make upstream SPEC=path-or-url" >&2; exit 2; }
	$(BIN)/sdkgen generate --spec '$(SPEC)' --overlay spec/overlays \
		--lock spec/upstream.lock --out build/whole

# --- checks --------------------------------------------------------------------------------------

.PHONY: test
test: lint types check pytest ## Lint, types, generated/ up to date, and all tests

.PHONY: pytest
pytest: $(VENV)/.tests ## Only the tests; ARGS goes to pytest
	$(PYTEST) $(ARGS)

.PHONY: lint
lint: $(VENV)/.tests ## Ruff, and whether black would change anything
	$(BIN)/ruff check .
	$(BIN)/black --check $(SOURCES) || { \
		echo "Some files are not formatted: run make format." >&2; exit 1; }

.PHONY: types
types: $(VENV)/.tests ## mypy --strict on the generator and on the client's runtime
	$(BIN)/mypy
	cd templates && "$(abspath $(BIN))/mypy" --config-file ../pyproject.toml --python-version 3.10 -p runtime

.PHONY: format
format: $(VENV)/.tests ## Let ruff and black mend what they can
	$(BIN)/ruff check --fix .
	$(BIN)/black --quiet $(SOURCES)

.PHONY: snapshots
snapshots: $(VENV)/.tests ## Accept what the snapshot tests generate now
	$(BIN)/python -m pytest tests/snapshots --snapshot-update

# --- the rest ------------------------------------------------------------------------------------

.PHONY: bench
bench: $(VENV)/.tests ## Measure the generator and the client
	$(BIN)/python -m benchmarks

.PHONY: clean
clean: ## Remove .venv and everything else that can be made again, except generated/
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find generator templates tests generated -name __pycache__ -type d -prune -exec rm -rf {} +
