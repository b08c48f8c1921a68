PORT ?= 8000
PYTHON ?= python3
PY := .venv/bin/python
PYTEST := $(PY) -m pytest -q -n auto --maxschedchunk 4
RUNTIME := .venv/.runtime
DEV := .venv/.dev
TEXTS := locale/ru/LC_MESSAGES/django.mo

.DEFAULT_GOAL := help
.PHONY: help setup run demo test lint format bench

help: ## show these lines
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' $(MAKEFILE_LIST)

$(RUNTIME): requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Newsroom needs Python 3.11 or later; PYTHON=/path/to/python names another one." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "Python's venv is missing; on Debian: apt-get install python3-venv" >&2; exit 1; }
	@echo "Installing into .venv ..."
	@$(PYTHON) -m venv .venv
	@$(PY) -m pip install -qq --disable-pip-version-check -r requirements.txt
	@touch $@

$(DEV): requirements-dev.txt $(RUNTIME)
	@echo "Installing what the tests need into .venv ..."
	@$(PY) -m pip install -qq --disable-pip-version-check -r requirements-dev.txt
	@touch $@

setup run demo: export DEVELOPMENT := 1

$(TEXTS): locale/ru/LC_MESSAGES/django.po $(RUNTIME)
	@DEVELOPMENT=1 $(PY) manage.py compile_texts
	@touch $@

setup: $(RUNTIME) $(TEXTS) ## install, migrate, import seeds/, make the demo editor
	@$(PY) manage.py migrate --no-input --verbosity 0
	@$(PY) manage.py import_seeds
	@$(PY) manage.py demo_editor

run: setup ## the same, then serve on 127.0.0.1:8000 (PORT=... for another port)
	@echo "Newsroom is at http://127.0.0.1:$(PORT)/ and its desk at http://127.0.0.1:$(PORT)/admin/"
	@exec $(PY) -m gunicorn newsroom.wsgi --bind 127.0.0.1:$(PORT) --workers 2 --threads 4 \
		--no-control-socket --log-level warning

demo: setup ## fill it with 500 invented dispatches of three years, to look at and try
	@$(PY) manage.py demo

test: $(DEV) $(TEXTS) ## the whole suite, on SQLite and on a throw-away PostgreSQL
	@if $(PY) tests/postgres.py --find; then \
		echo "On SQLite:" && env -u DATABASE_URL $(PYTEST) -m "not browser" && \
		echo "On PostgreSQL:" && $(PY) tests/postgres.py $(PYTEST) --database-only; \
	else \
		env -u DATABASE_URL $(PYTEST) && $(PY) tests/postgres.py --find || test $$? = 69; \
	fi

lint: $(DEV) $(TEXTS) ## ruff's rules and layout
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .

format: $(DEV) ## let ruff mend what it can
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

bench: $(DEV) ## the benchmarks, by hand
	@for file in bench/[a-z]*.py; do \
		DEVELOPMENT=1 $(PY) -m "bench.$$(basename $$file .py)" || exit 1; done
