# Everything that a person types. `make help` lists it.
SHELL := /bin/bash
.DEFAULT_GOAL := help

LOCAL_DIR := $(or $(YAODIAN_LOCAL_DIR),$(CURDIR)/.local)
JAR := backend/target/quarkus-app/quarkus-run.jar
MODULES := frontend/node_modules/.package-lock.json
DIST := frontend/dist/index.html

LOCAL_JAVA := backend/src/test/java/org/yaodian/workplan
BACKEND_SOURCES := backend/pom.xml $(shell find backend/src/main $(LOCAL_JAVA)/local $(LOCAL_JAVA)/testing $(LOCAL_JAVA)/bench \
  $(LOCAL_JAVA)/document \
  backend/src/test/resources-filtered -type f 2>/dev/null)
FRONTEND_SOURCES := $(wildcard frontend/*.json frontend/*.ts frontend/index.html) \
  $(shell find frontend/src frontend/config frontend/public -type f 2>/dev/null)

# Maven runs on the JDK that .ci/find-jdk finds, whatever the default of the machine is.
# Maven 3.8 uses what JDK 25 warns about.
QUIET_MAVEN := --sun-misc-unsafe-memory-access=allow
MVN = cd backend && JAVA_HOME="$$(../.ci/find-jdk)" MAVEN_OPTS="$(QUIET_MAVEN) $(MAVEN_OPTS)" mvn -B -ntp

.PHONY: help
help: ## list the targets
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1|/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "  make %-12s %s\n", $$1, $$2 }'

.PHONY: run
run: tools ports build ## build what changed and run the whole product here; Ctrl-C stops it
	@exec .ci/local-system

.PHONY: test
test: tools $(MODULES) ## run every check and test of both sides
	@exec .ci/test

.PHONY: build
build: tools $(JAR) $(DIST) ## build both sides

.PHONY: format
format: tools $(MODULES) ## format the code of both sides
	@$(MVN) -q spotless:apply
	@cd frontend && npm run --silent format

.PHONY: lint
lint: tools $(MODULES) ## check format, compiler warnings, types and lint rules
	@$(MVN) -q test-compile
	@cd frontend && npm run --silent format:check && npm run --silent lint && npm run --silent typecheck

.PHONY: contract
contract: tools $(MODULES) ## write openapi.yaml from the code, and the SPA's types from it
	@$(MVN) -q -DskipTests -Dspotless.check.skip=true package
	@cp backend/target/openapi/openapi.yaml openapi.yaml
	@cd frontend && npm run --silent generate:api

.PHONY: e2e
e2e: build ## run the end-to-end tests against a system of their own
	@.ci/install-browser
	@exec .ci/local-system --free-ports --temporary -- npm --prefix frontend run --silent e2e

.PHONY: bench-pages
bench-pages: build ## look at the overview with Lighthouse and at the frames of a list of 10 000 rows, in a system of its own
	@.ci/install-browser
	@exec .ci/local-system --free-ports --temporary -- npm --prefix frontend run --silent bench

.PHONY: verify-rollups
verify-rollups: tools $(JAR) ## compare the local system's added-up figures with a full recomputation
	@.ci/rollups verify

.PHONY: repair-rollups
repair-rollups: tools $(JAR) ## the same, and mend what differs
	@.ci/rollups repair

.PHONY: cluster
cluster: tools $(JAR) ## run three replicas, HAProxy and PostgreSQL under Patroni here; Ctrl-C stops them
	@exec backend/ops/cluster/run

.PHONY: cluster-test
cluster-test: tools $(JAR) ## restart replicas and kill servers of such a cluster under load, and count what failed
	@exec backend/ops/cluster/run --test

.PHONY: bench
bench: build ## measure speed, memory and scale
	@exec backend/bench/run

.PHONY: bench-quick
bench-quick: build ## the same in short
	@exec backend/bench/run --quick

CYCLONEDX := org.cyclonedx:cyclonedx-maven-plugin:2.9.1

.PHONY: sbom
sbom: tools $(MODULES) ## list what both sides are made of, as CycloneDX, in backend/target/sbom
	@$(MVN) -q $(CYCLONEDX):makeBom -DoutputDirectory=target/sbom -DoutputName=backend -DoutputFormat=json \
	  -DincludeTestScope=false -DprojectType=application
	@cd frontend && npm sbom --sbom-format cyclonedx --sbom-type application --omit dev > ../backend/target/sbom/frontend.json
	@ls backend/target/sbom/*.json

DOCUMENTS ?= backend/src/test/resources/documents
TEST_JAVA = "$$(.ci/find-jdk)/bin/java" -cp "backend/target/test-classes:$$(cat backend/target/local.classpath)"

REQUESTS ?= 30000
SEED ?=

.PHONY: fuzz
fuzz: tools ## send made-up requests and hold each answer against the contract; REQUESTS=, SEED= repeats a run
	@$(MVN) test -Dtest=ContractFuzzTest -Dyaodian.fuzz.requests=$(REQUESTS) -Dyaodian.fuzz.seed=$(or $(SEED),$(shell date +%s))

.PHONY: conformance
conformance: tools $(JAR) $(MODULES) ## build generated clients in three languages and let each do a county's round
	@exec backend/conformance/run

.PHONY: eval-documents
eval-documents: tools $(JAR) ## hold what is read in DOCUMENTS=folder against its answers; SHOW=--show lists differences
	@$(TEST_JAVA) org.yaodian.workplan.document.evaluation.DocumentEvaluation "$(DOCUMENTS)" $(SHOW)

.PHONY: bench-documents
bench-documents: tools $(JAR) ## measure how long 200 pages take to read; CHARACTERS=1500 makes the pages denser
	@$(TEST_JAVA) -Xmx256m org.yaodian.workplan.document.evaluation.ReadingTime "$(DOCUMENTS)" $(CHARACTERS)

.PHONY: clean
clean: ## delete what was built; the local data stay
	rm -rf backend/target frontend/dist frontend/node_modules

.PHONY: forget
forget: ## delete the data of the local system
	@if [ -e "$(LOCAL_DIR)/run/supervisor.pid" ]; then echo "Stop the local system first"; exit 1; fi
	rm -rf "$(LOCAL_DIR)/postgres" "$(LOCAL_DIR)/postgres.password" "$(LOCAL_DIR)/realm.json" "$(LOCAL_DIR)/log"

.PHONY: tools
tools:
	@.ci/check-tools

# Ports are looked at before minutes go into a build.
.PHONY: ports
ports: tools
	@"$$(.ci/find-jdk)/bin/java" $(LOCAL_JAVA)/local/Preflight.java "$(LOCAL_DIR)"

$(JAR): $(BACKEND_SOURCES) | tools
	@echo "Building the backend (the first time, its libraries and Keycloak are downloaded)"
	@$(MVN) -q -DskipTests -Dspotless.check.skip=true package
	@touch $(JAR)

$(MODULES): frontend/package-lock.json | tools
	@echo "Installing the frontend's packages"
	@cd frontend && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $(MODULES)

$(DIST): $(MODULES) $(FRONTEND_SOURCES)
	@echo "Building the frontend"
	@cd frontend && npm run --silent build
	@touch $(DIST)
