# Every task of a developer or of CI is one target; `make` alone lists them.
# Python 3.11 or newer and make are all that has to be there: the rest goes into $(VENV).

VENV ?= .venv
JOBS ?= 2
SPEC ?=
COMMIT ?=

BIN := $(VENV)/bin
FOUND := $(shell command -v python3.11 || command -v python3 || command -v python)
PYTHON ?= $(FOUND)
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
CLEAN := $(if $(wildcard .git),--clean-tree)
PYTEST := $(BIN)/python -m pytest -n $(JOBS) --dist loadgroup
SOURCES := generator templates/runtime tests $(wildcard benchmarks examples tools)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## List the targets
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  %-14s%s\n", $$1, $$2 }' Makefile

# --- set-up --------------------------------------------------------------------------------------

.PHONY: setup
setup: $(VENV)/.tests ## Install the generator and everything the tests need into .venv

$(VENV)/.created:
	@test -n "$(PYTHON)" || { echo "Python was not found: install Python 3.11 or newer." >&2; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "$(PYTHON) is older than 3.11: install a newer Python, or pass it: make PYTHON=..." >&2; \
		exit 2; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.generator: $(VENV)/.created pyproject.toml
	$(PIP) install --editable .
	@touch $@

$(VENV)/.tests: $(VENV)/.generator
	$(PIP) install --editable '.[test,docs]'
	@touch $@

# --- the client ----------------------------------------------------------------------------------

.PHONY: generate
generate: $(VENV)/.generator ## Generate generated/ from spec/telnyx.yaml
	$(BIN)/sdkwright generate

.PHONY: check
check: $(VENV)/.generator ## Fail if generated/ is out of date or was edited
	$(BIN)/sdkwright generate --check

# --- the published document ----------------------------------------------------------------------

REPOSITORY ?= https://github.com/team-telnyx/openapi
PUBLISHED ?= https://raw.githubusercontent.com/team-telnyx/openapi/$(COMMIT)/openapi/spec3.yml
WHOLE := --config spec/sdk.whole.yaml --out build/whole

.PHONY: upstream
upstream: $(VENV)/.generator ## Generate the whole client into build/whole from the pin, or from SPEC=FILE
	document='$(SPEC)'; test -n "$$document" || document="$$($(BIN)/sdkwright spec fetch)" && \
		$(BIN)/sdkwright generate --spec "$$document" $(WHOLE)

.PHONY: sync
sync: $(VENV)/.generator ## Update to the published document: pin, report and a branch; SPEC=FILE is a copy of it
	@mkdir -p build && rm -f build/sync.json
	@commit='$(COMMIT)'; \
	test -n "$$commit" || commit="$$(git ls-remote $(REPOSITORY) HEAD | cut -f 1)"; \
	test -n "$$commit" || { echo "$(REPOSITORY) cannot be reached; pass COMMIT=..." >&2; exit 2; }; \
	$(BIN)/sdkwright sync --url "$$($(MAKE) -s published COMMIT=$$commit)" \
		$(if $(SPEC),--copy '$(SPEC)') $(WHOLE) --no-release --branch --json > build/sync.json
	@cat build/sync.json

.PHONY: published
published:
	@echo '$(PUBLISHED)'

.PHONY: pull-request
pull-request: ## Open a pull request for the branch that `make sync` made, if it made one
	@branch="$$(sed -n 's/.*"branch": "\(.*\)".*/\1/p' build/sync.json)"; \
	level="$$(sed -n 's/.*"level": "\(.*\)".*/\1/p' build/sync.json)"; \
	test -n "$$branch" || { echo "Nothing changed: there is nothing to open."; exit 0; }; \
	gh auth setup-git && git push --force origin "$$branch" && \
	gh label create "$${level:-documentation}" --force && \
	gh pr view "$$branch" >/dev/null 2>&1 || gh pr create --head "$$branch" --title "$$(git log -1 --format=%s)" \
		--body-file build/report.md --label "$${level:-documentation}"

.PHONY: release
release: $(VENV)/.generator ## Raise the version if the client changed, write its changelog, regenerate
	$(BIN)/sdkwright release
	$(BIN)/sdkwright generate

# --- wheels --------------------------------------------------------------------------------------

CLIENT_PYTHON ?= $(PYTHON)

.PHONY: wheels
wheels: $(VENV)/.generator ## Build the wheels of the generator and of the client into dist/
	rm -rf dist
	$(PIP) wheel --no-deps --wheel-dir dist . ./generated

.PHONY: smoke
smoke: wheels ## Use the wheels in clean environments, the client's on CLIENT_PYTHON
	rm -rf build/smoke && mkdir -p build/smoke/empty
	$(PYTHON) -m venv build/smoke/generator && $(CLIENT_PYTHON) -m venv build/smoke/client
	build/smoke/generator/bin/python -m pip --quiet install dist/sdkwright-*.whl
	build/smoke/client/bin/python -m pip --quiet install dist/telnyx_client-*.whl
	cd build/smoke/empty && ../generator/bin/sdkwright generate
	diff -r build/smoke/empty/generated/telnyx generated/telnyx -x __pycache__ -x lib -x '*_custom.py'
	build/smoke/client/bin/python tests/smoke/program.py

WITH_EXTRAS := ./generated[aiohttp,http2,realtime,webhooks]
RUNTIME_TESTS := pytest pytest-xdist python-multipart starlette werkzeug

.PHONY: lowest
lowest: $(VENV)/.generator ## Test the client's runtime with the lowest versions it admits, on CLIENT_PYTHON
	mkdir -p build && $(BIN)/python -m tools.lowest > build/requirements-lowest.txt
	$(call test-client,lowest,--requirement build/requirements-lowest.txt)

.PHONY: newest
newest: ## Test the client's runtime with the newest versions it admits, on CLIENT_PYTHON
	$(call test-client,newest,'$(WITH_EXTRAS)')

define test-client
	rm -rf build/$(1) && $(CLIENT_PYTHON) -m venv build/$(1)
	build/$(1)/bin/python -m pip --quiet --disable-pip-version-check install $(2) $(RUNTIME_TESTS)
	build/$(1)/bin/python -m pip --quiet --disable-pip-version-check install --no-deps ./generated
	build/$(1)/bin/python tests/smoke/program.py
	build/$(1)/bin/python tests/smoke/readme.py generated/README.md
	build/$(1)/bin/python -m pytest -n $(JOBS) -p no:anyio tests/unit/runtime \
		--ignore tests/unit/runtime/test_sync_half.py
endef

# --- checks --------------------------------------------------------------------------------------

.PHONY: test
test: lint types check browser pytest ## Lint, types, generated/ up to date, and all tests

.PHONY: quick
quick: lint unit ## Linters and unit tests: the inner loop

.PHONY: unit
unit: $(VENV)/.tests ## Unit tests, without slow ones; ARGS goes to pytest
	$(BIN)/python -m pytest -q -m "not slow" tests/unit $(ARGS)

.PHONY: browser
browser: ## Install Chromium for the tests of pages, if apt-get is available
	@command -v chromium >/dev/null || command -v apt-get >/dev/null || \
		echo "Chromium is not installed: the tests of pages are skipped."
	@command -v chromium >/dev/null || ! command -v apt-get >/dev/null || \
		{ sudo=; test "$$(id -u)" = 0 || sudo=sudo; \
		$$sudo apt-get update -qq && $$sudo apt-get install -qq -y --no-install-recommends chromium; } \
		>/dev/null 2>&1 || echo "Chromium cannot be installed: the tests of pages are skipped."

.PHONY: pytest
pytest: $(VENV)/.tests ## Only the tests; ARGS goes to pytest
	$(PYTEST) $(CLEAN) $(ARGS)

.PHONY: lint
lint: $(VENV)/.tests ## Ruff, dead code, workflows, and whether black would change anything
	$(BIN)/ruff check .
	$(BIN)/vulture
	$(BIN)/zizmor --offline --quiet .github/workflows
	$(BIN)/black --check $(SOURCES) || { \
		echo "Some files are not formatted: run make format." >&2; exit 1; }

.PHONY: types
types: $(VENV)/.tests ## mypy --strict on the generator and the tests, and with pyright on the client's runtime
	$(BIN)/mypy
	cd templates && "$(abspath $(BIN))/mypy" --config-file ../pyproject.toml --python-version 3.10 -p runtime
	$(BIN)/pyright

.PHONY: format
format: $(VENV)/.tests ## Fix and format the code with ruff and black
	$(BIN)/ruff check --fix .
	$(BIN)/black --quiet $(SOURCES)

.PHONY: runtime
runtime: $(VENV)/.tests ## Make the synchronous half of the client's runtime from the asynchronous half
	$(BIN)/python -m tools.sync_runtime

.PHONY: snapshots
snapshots: $(VENV)/.tests ## Accept what the snapshot tests generate now
	$(BIN)/python -m pytest tests/snapshots --snapshot-update

# --- documentation -------------------------------------------------------------------------------

.PHONY: docs
docs: $(VENV)/.tests ## Build the documentation site into build/docs/site
	$(BIN)/sdkwright docs --out build/docs
	NO_MKDOCS_2_WARNING=true $(BIN)/mkdocs build --quiet --strict -f build/docs/source/mkdocs.yml

.PHONY: reference
reference: $(VENV)/.generator ## Write docs/diagnostics.md and spec/sdk.schema.json from the code
	$(BIN)/sdkwright explain --markdown > docs/diagnostics.md
	$(BIN)/sdkwright --quiet config schema --out spec/sdk.schema.json

# --- the rest ------------------------------------------------------------------------------------

N ?=
SEED ?= 1

.PHONY: corpus
corpus: $(VENV)/.tests ## Try documents of public APIs, from npm: make corpus N=200 SEED=1
	$(BIN)/python -m tests.corpus $(or $(N),60) --seed $(SEED) --jobs $(JOBS)

.PHONY: judge
judge: $(VENV)/.tests ## Call every operation of a set of documents; openapi-core judges the requests
	$(BIN)/python -m pytest -q -rP tests/judge $(ARGS)

COVERAGE := COVERAGE_FILE=$(CURDIR)/build/coverage/data $(BIN)/coverage

.PHONY: coverage
coverage: $(VENV)/.tests ## Run all tests and report the lines of generator/ that none of them runs
	rm -rf build/coverage && mkdir -p build/coverage
	$(COVERAGE) run -m pytest -n $(JOBS) --dist loadgroup -q -p tests.mutation.recorder $(ARGS)
	@# A module that no test imports has no data yet.
	@$(COVERAGE) run --source=generator/sdkwright,templates/runtime -m tests.mutation.mutants
	$(COVERAGE) combine --quiet
	$(COVERAGE) report --include='generator/*' --skip-covered --fail-under=95

.PHONY: mutants
mutants: $(VENV)/.tests ## After make coverage, try mutants of single expressions: make mutants N=200 SEED=1
	$(BIN)/python -m tests.mutation $(or $(N),200) --seed $(SEED) --jobs $(JOBS)

.PHONY: bench
bench: $(VENV)/.tests ## Measure the generator and the client
	$(BIN)/python -m benchmarks

.PHONY: clean
clean: ## Remove .venv, build/ and caches
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find generator templates tests generated -name __pycache__ -type d -prune -exec rm -rf {} +
