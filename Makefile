# Two commands: `make run` and `make test`. Everything else is for those who build.
PYTHON ?= python3.11
BIN := .venv/bin
FIND_LINKS := $(if $(PIP_FIND_LINKS),--find-links "$(PIP_FIND_LINKS)")
# Where no CPU wheel of torch lies on disk, the PyTorch index has one (1.8 GB less than CUDA).
TORCH := $(if $(PIP_FIND_LINKS),,$(TORCH_BACKEND))
TORCH_BACKEND ?= --torch-backend cpu
PORT ?= 8000

.PHONY: install run test test-fast test-postgres lint bench pictures messages clean

install: .venv/installed

.venv/installed: pyproject.toml constraints.txt
	@echo "→ Installing (about half a minute on a quiet machine) …"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || \
		(echo "Python 3.11 is needed: make PYTHON=/path/to/python3.11" && false)
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install -q "uv>=0.9,<1"
	@$(BIN)/uv pip install -q -p $(BIN)/python $(FIND_LINKS) $(TORCH) -c constraints.txt -e ".[dev]"
	@touch $@

run: install
	@PORT=$(PORT) $(BIN)/python manage.py serve --prepare --port $(PORT)

test: install
	@bash tests/chromium.sh
	@$(BIN)/ruff format --check -q .
	@$(BIN)/ruff check -q .
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/mypy .
	@$(BIN)/pytest -n 2 --dist loadscope

test-fast: install
	@$(BIN)/pytest -n 2 -m "not slow and not browser"

test-postgres: install
	@bash tests/chromium.sh
	@bash tests/postgres.sh $(BIN)/pytest -n 2 --dist loadscope

lint: install
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/mypy .

bench: install
	@for script in benchmarks/*.py; do echo "== $$script"; $(BIN)/python $$script || exit 1; done

pictures:
	@$(MAKE) -C pictures all

messages: install
	@$(BIN)/python manage.py makemessages -l nl -l fr -l de -l en --no-location -i .venv -i pictures -i var
	@$(BIN)/python manage.py compilemessages -v 0 -i .venv

clean:
	rm -rf var .mypy_cache .ruff_cache
