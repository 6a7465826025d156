package org.yaodian.workplan.insight;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;
import org.yaodian.workplan.testing.PlannedWork;

/** An aggregate takes a handful of statements, however many targets, units, tasks and milestones there are. */
@ApiTest
class ReadCostTest {
    private static final int MOST = 5;

    @Inject
    SessionFactory sessions;

    private City city;
    private PlanOf plan;
    private String address;

    @BeforeEach
    void aPlan() {
        sessions.getStatistics().setStatisticsEnabled(true);
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("smallest", Map.of("rollup", "MIN", "timeBasis", "SNAPSHOT"));
        plan.withTarget("fitness", Map.of());
        address = "/api/v1/plans/"
                + As.coordinator().get("/api/v1/plans?q=" + plan.code()).path("items[0].id");
    }

    /** Asked for another day than the one before, so that it is worked out and not given again. */
    private long statements(String read) {
        Statistics statistics = sessions.getStatistics();
        As.coordinator().get(address + read + "asOf=2025-10-05").then().statusCode(200);
        long before = statistics.getPrepareStatementCount();
        As.coordinator().get(address + read + "asOf=2025-10-06").then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private Map<String, Long> costs() {
        Map<String, Long> costs = new LinkedHashMap<>();
        for (String read : new String[] {
            "/overview?", "/overview?since=2025-06-30&", "/scorecard?", "/scorecard?level=SCHOOL&", "/timeline?"
        }) {
            costs.put(read, statements(read));
        }
        return costs;
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithThePlan() {
        Map<String, Long> small = costs();
        PlannedWork work = new PlannedWork(plan.code());
        for (int number = 2; number <= 6; number++) {
            work.task("T0" + number, number);
            work.milestone("M0" + number, "T0" + number, "2025-11-30");
            plan.withTarget("min-" + number, Map.of("task", "T0" + number, "rollup", "MIN"));
            plan.withTarget("ratio-" + number, Map.of("task", "T0" + number, "reportingLevel", "SCHOOL"));
            plan.approved(
                    "ratio-" + number,
                    city.primarySchool(city.countyA()),
                    "2025-Q3",
                    Map.of("numerator", 1, "denominator", 2));
        }
        assertThat(costs()).isEqualTo(small);
        assertThat(small.values()).allMatch(count -> count > 0 && count <= MOST);
    }

    /** Each day is asked for once, so that it is worked out and not given again. */
    private long scorecardOn(String day) {
        Statistics statistics = sessions.getStatistics();
        long before = statistics.getPrepareStatementCount();
        As.coordinator().get(address + "/scorecard?asOf=" + day).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    @Test
    void figuresThatHaveNotChangedAreNotReadAgain() {
        scorecardOn("2025-10-01");
        long known = scorecardOn("2025-10-02");
        plan.approved("fitness", city.countyA(), "2025-Q3", Map.of("numerator", 1, "denominator", 2));
        assertThat(scorecardOn("2025-10-03")).isEqualTo(known + 1);
        assertThat(scorecardOn("2025-10-04")).isEqualTo(known);
    }
}
