# Everything a fresh machine with Swift needs: `make site` for the site, `make test` for the tests.
# Both install what is missing (with apt-get or brew) and cost nothing where nothing is.

.DEFAULT_GOAL := site
.PHONY: site test check evaluate benchmark faults fuzz sanitize leaks lint format browser-test clean help

CONTENT ?= Content
OUTPUT ?= Public
ROLES ?= 2000
PREFIX ?= /usr/local
PROGRAM = .build/static/release/rolebook
SOURCES = Package.swift Sources Templates Tests

site: ## Build Rolebook and write Public/ from Content/ (or CONTENT=notes OUTPUT=folder BASE_URL=https://...)
	@.ci/install cmark
	@.ci/build -c release --product rolebook
	@.build/release/rolebook build "$(CONTENT)" --output "$(OUTPUT)" \
	  $(if $(BASE_URL),--base-url "$(BASE_URL)")

test: ## Install what the tests need and run them all
	@.ci/test $(SOURCES)

check: ## Find problems in the notes, without writing anything
	@.ci/install cmark
	@.ci/build -c release --product rolebook
	@.build/release/rolebook check "$(CONTENT)"

evaluate: ## Score what is read against the hand labels of Tests/Evaluation
	@.ci/install cmark python
	@.ci/build --product rolebook
	@.build/venv/bin/python Tests/Evaluation/evaluate.py --binary .build/debug/rolebook --misses

benchmark: ## Measure builds of generated notes by the program that `make install` installs (ROLES="2000 20000" HUGO=1 ROUNDS=5)
	@.ci/install cmark spec python
	@.ci/static
	@.build/venv/bin/python Tests/Benchmarks/benchmark.py $(ROLES) $(if $(HUGO),--hugo) \
	  $(if $(ROUNDS),--rounds $(ROUNDS))

faults: ## Make every system call of a build fail, kill it 400 times, edit notes 500 times
	@.ci/install cmark python
	@.ci/build -c release --product rolebook
	@ROLEBOOK="$$PWD/.build/release/rolebook" .build/venv/bin/pytest -c Tests/Faults/pytest.ini \
	  Tests/Faults --fault-share 1 --kills 400 --sequences 500 --folders 500

fuzz: ## Give the readers random bytes (TARGET=notes SECONDS=3600)
	@.ci/install cmark
	@Tests/Fuzzing/fuzz "$(or $(TARGET),notes)" "$(or $(SECONDS),3600)"

sanitize: ## Test with a program that watches its memory, then its threads (SANITIZER=address|thread)
	@.ci/install cmark python
	@Tests/Sanitizers/sanitize $(SANITIZER)

leaks: ## Build sites under valgrind, which looks for lost memory and faulty reads
	@.ci/install cmark python valgrind
	@.ci/build -c release --product rolebook
	@Tests/Sanitizers/leaks .build/release/rolebook

lint: ## Check the format of the Swift sources
	@swift format lint --strict --parallel --recursive $(SOURCES)

format: ## Format the Swift sources
	@swift format --in-place --parallel --recursive $(SOURCES)

browser-test: ## Run the site checks only, on the program as it was built last
	@.ci/install python java browser curl
	@.build/venv/bin/pytest Tests/BrowserTests

.PHONY: program install uninstall documentation

program: ## Build one program that runs without Swift, .build/static/release/rolebook
	@.ci/install cmark
	@.ci/static

install: $(if $(filter file,$(origin PROGRAM)),program) ## Put that program, its completions and its manual into PREFIX (or PROGRAM=built/one DESTDIR=folder)
	@.ci/place install "$(PROGRAM)" "$(DESTDIR)$(PREFIX)"

uninstall: ## Take away what `make install` put there
	@.ci/place uninstall "$(DESTDIR)$(PREFIX)"

documentation: ## Write the documentation as a site to read, into .build/documentation
	@.ci/documentation .build/documentation

clean: ## Remove what was built; the site in Public/ stays
	@rm -rf .build

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' $(MAKEFILE_LIST) | while IFS='	' read -r name text; do \
	  printf 'make %-15s%s\n' "$$name" "$$text"; done
