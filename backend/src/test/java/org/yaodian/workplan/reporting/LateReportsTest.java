package org.yaodian.workplan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.access.CurrentCaller;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** How many figures are late is counted without reading what was known of them. */
@ApiTest
@SuppressWarnings("NullAway.Init") // injected
class LateReportsTest {
    private static final LocalDate DAY_AFTER_THE_SECOND_QUARTER = LocalDate.parse("2025-07-11");
    private static final Map<String, Object> HALF = Map.of("numerator", 5000, "denominator", 10000);

    @Inject
    DueReports reports;

    @Inject
    Plans plans;

    @Inject
    Scope scope;

    @Inject
    CurrentCaller caller;

    private City city;
    private PlanOf plan;

    @BeforeEach
    void aPlan() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
        caller.runAsSystem("test");
    }

    private long late(LocalDate asOf) {
        PlanSummary asked = plans.writing(plan.code(), "/plan");
        return reports.countLate(asked, scope.tree().subtree(asked.orgUnitId()), asOf);
    }

    @Test
    void asManyAreLateAsTheDueListsOfAllUnitsSay() {
        PlanSummary asked = plans.writing(plan.code(), "/plan");
        List<OrgUnitSummary> units = scope.tree().subtree(asked.orgUnitId());
        long listed = reports.ofEach(asked, units, DAY_AFTER_THE_SECOND_QUARTER).values().stream()
                .flatMap(List::stream)
                .filter(report -> report.state() == DueReport.State.LATE)
                .count();
        assertThat(late(DAY_AFTER_THE_SECOND_QUARTER)).isEqualTo(listed).isPositive();
        assertThat(late(DAY_AFTER_THE_SECOND_QUARTER.minusDays(1))).isEqualTo(listed / 2);
    }

    @Test
    void whatWaitsForReviewIsNotLateAndWhatWentBackIsAgain() {
        long before = late(DAY_AFTER_THE_SECOND_QUARTER);
        String id = plan.reported("fitness", city.countyA(), "2025-Q2", HALF)
                .extract()
                .path("id");
        assertThat(late(DAY_AFTER_THE_SECOND_QUARTER)).isEqualTo(before - 1);
        As.coordinator()
                .body(Map.of("reason", "The denominator is not the enrolment", "fields", List.of("denominator")))
                .post("/api/v1/observations/" + id + ":return")
                .then()
                .statusCode(200);
        assertThat(late(DAY_AFTER_THE_SECOND_QUARTER)).isEqualTo(before);
    }
}
