package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

@ApiTest
class PackRefusalTest {
    private static final String ORGANISATION = "organisation.yaml";
    private static final String PLAN = "plan.yaml";
    private static final String OBSERVATIONS = "observations.yaml";

    @TempDir
    Path directory;

    @Inject
    PlanPacks packs;

    private final PackDraft draft = new PackDraft();

    private void isRefused(PackDraft broken, String reason) {
        String written = broken.writtenTo(directory);
        assertThatThrownBy(() -> packs.load(written))
                .isInstanceOf(PackRefused.class)
                .hasMessage("Plan pack " + written + ": " + reason);
        nothingIsLeft("org-units");
        nothingIsLeft("departments");
        nothingIsLeft("plans");
    }

    private void nothingIsLeft(String resource) {
        As.coordinator()
                .queryParam("q", draft.city())
                .get("/api/v1/" + resource)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void anUnknownFieldIsRefusedWithFileLineAndPlace() {
        isRefused(
                draft.with(ORGANISATION, "name: County", "nmae: County"),
                "organisation.yaml, line 3: /orgUnits/1/nmae: There is no field nmae; fields are: "
                        + "closedOn, code, level, name, openedOn, parent, type.");
    }

    @Test
    void anUnknownOrgUnitIsRefusedWithItsEntryAndLeavesNothingBehind() {
        isRefused(
                draft.with(OBSERVATIONS, "{orgUnit: $-A, period: 2025-Q2", "{orgUnit: $-B, period: 2025-Q2"),
                "observations.yaml, target bases, observation " + draft.city()
                        + "-B 2025-Q2: /orgUnit: There is no org unit " + draft.city() + "-B.");
    }

    @Test
    void aFieldThatBreaksItsRuleIsRefusedWithItsEntry() {
        isRefused(
                draft.with(PLAN, "goal: 10", "goal: null"),
                "plan.yaml, programme P01, task T01, target bases: /goal: Required.");
    }

    @Test
    void aReturnedFigureWithoutAReasonIsRefused() {
        isRefused(
                draft.with(OBSERVATIONS, ", reason: Please check", ""),
                "observations.yaml, target bases, observation " + draft.city()
                        + "-A 2025-Q2: /reason: A returned figure needs a reason.");
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        String written =
                draft.with(PLAN, "{code: M01-1,", "{code: M01-1, code: M01-2,").writtenTo(directory);
        assertThatThrownBy(() -> packs.load(written))
                .isInstanceOf(PackRefused.class)
                .hasMessageStartingWith("Plan pack " + written + ": plan.yaml, line ")
                .hasMessageContaining("'code'");
    }

    @Test
    void aMissingFileIsNamed() {
        isRefused(draft.without(OBSERVATIONS), "observations.yaml is missing, on the class path and on disk");
    }

    @Test
    void aPackThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> packs.load("packs/nowhere"))
                .isInstanceOf(PackRefused.class)
                .hasMessage("Plan pack packs/nowhere: plan.yaml is missing, on the class path and on disk");
    }

    @Test
    void orgUnitsAndDepartmentsThatAreThereAlreadyAreLeftAlone() {
        packs.load(draft.writtenTo(directory));
        draft.with(PLAN, "$-2025", "$-2026")
                .with(ORGANISATION, "name: County", "name: Renamed")
                .writtenTo(directory);

        assertThat(packs.load(directory.toString()).created()).doesNotContainKeys("org unit", "department");

        As.coordinator()
                .queryParam("q", draft.city() + "-A")
                .get("/api/v1/org-units")
                .then()
                .body("items.name", contains("County"));
    }

    @Test
    void aPlanThatIsOverIsLoadedWithItsFiguresAndClosed() {
        packs.load(draft.with(PLAN, "status: ACTIVE", "status: CLOSED").writtenTo(directory));

        As.coordinator()
                .queryParam("q", draft.plan())
                .get("/api/v1/plans")
                .then()
                .body("items.status", contains("CLOSED"));
        As.coordinator()
                .queryParams("plan", draft.plan(), "sort", "period")
                .get("/api/v1/observations")
                .then()
                .body("items.status", contains("APPROVED", "RETURNED"));
    }

    @Test
    void ofReplicasThatStartTogetherOneLoadsThePack() {
        String written = draft.writtenTo(directory);
        List<CompletableFuture<PackReport>> replicas = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> packs.load(written)))
                .limit(3)
                .toList();

        assertThat(replicas.stream().map(CompletableFuture::join).filter(PackReport::isNew))
                .hasSize(1);
    }
}
