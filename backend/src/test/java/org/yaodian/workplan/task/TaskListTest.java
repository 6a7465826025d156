package org.yaodian.workplan.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlannedWork;

@ApiTest
class TaskListTest {
    private static final String TASKS = PlannedWork.TASKS;

    private City city;
    private PlannedWork work;

    @BeforeEach
    void aPlan() {
        city = City.create();
        work = PlannedWork.in(city);
    }

    @Test
    void theListIsNarrowedByWhatOneAsks() {
        Map<String, Object> first = work.taskBody("T1", 2);
        first.put("leadDepartment", city.departmentOne());
        first.put("dueDate", "2025-06-30");
        work.task(first);
        Map<String, Object> second = work.taskBody("T2", 1);
        second.put("supportDepartments", List.of(city.departmentOne()));
        String id = work.task(second).path("programme.id");
        String list = TASKS + "?plan=" + work.plan();
        As.coordinator().get(list).then().body("items.code", contains("T2", "T1"));
        As.coordinator().get(list + "&sort=-code").then().body("items.code", contains("T2", "T1"));
        As.coordinator().get(list + "&programme=P01&total=true").then().body("page.total", equalTo(2));
        As.coordinator().get(TASKS + "?programme=" + id).then().body("items", hasSize(2));
        As.coordinator()
                .get(list + "&leadDepartment=" + city.departmentOne())
                .then()
                .body("items.code", contains("T1"));
        As.coordinator()
                .get(list + "&supportDepartment=" + city.departmentOne())
                .then()
                .body("items.code", contains("T2"));
        As.coordinator().get(list + "&dueBefore=2025-07-01").then().body("items.code", contains("T1"));
        As.coordinator().get(list + "&dueBefore=2025-06-30").then().body("items", empty());
        As.coordinator().get(list + "&q=k t2").then().body("items.code", contains("T2"));
    }

    @Test
    void aFilterThatMakesNoSenseIsRefused() {
        String plan = "plan=" + work.plan();
        for (String query : List.of(
                "programme=P01",
                "light=MISSED",
                plan + "&light=GREEN",
                plan + "&programme=P99",
                plan + "&leadDepartment=nobody",
                plan + "&asOf=1999-12-31",
                plan + "&asOf=2101-01-01",
                plan + "&asOf=soon",
                plan + "&colour=red")) {
            As.coordinator()
                    .get(TASKS + "?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors", hasSize(query.endsWith("soon") || query.endsWith("GREEN") ? 0 : 1));
        }
    }

    @Test
    void filteringByLightWalksAllPagesAndTurnsWithTheDay() {
        for (int i = 1; i <= 4; i++) {
            work.task("T" + i, i);
        }
        for (int i = 1; i <= 3; i++) {
            work.milestone("M" + i, "T" + i, "2025-06-30");
        }
        String list = TASKS + "?plan=" + work.plan() + "&total=true&limit=2&light=";
        var first = As.coordinator()
                .get(list + "OFF_TRACK&asOf=2025-07-01")
                .then()
                .statusCode(200)
                .body("items.code", contains("T1", "T2"))
                .body("items.light", contains("OFF_TRACK", "OFF_TRACK"))
                .body("items[0].reasons.message", contains("1 off track."))
                .body("page.total", equalTo(3))
                .extract();
        As.coordinator()
                .get(list + "OFF_TRACK&asOf=2025-07-01&cursor=" + first.<String>path("page.next"))
                .then()
                .body("items.code", contains("T3"))
                .body("page.next", nullValue());
        As.coordinator().get(list + "OFF_TRACK&asOf=2025-06-30").then().body("items", empty());
        As.coordinator().get(list + "NO_DATA&asOf=2025-07-01").then().body("items.code", contains("T4"));
        As.coordinator().get(list + "MISSED&asOf=2026-01-01").then().body("page.total", equalTo(3));
    }

    @Test
    void whatBelongsToAnotherCountyDoesNotCountForThisOne() {
        String location = work.task("T1", 1).header("Location");
        Map<String, Object> ofA = work.milestoneBody("M1", "T1", "2025-03-31");
        ofA.put("orgUnit", city.countyA());
        work.milestone(ofA);
        Map<String, Object> ofAll = work.milestoneBody("M2", "T1", "2025-12-31");
        ofAll.put("completedDate", "2025-05-31");
        work.milestone(ofAll);
        String read = location + "?asOf=2025-06-01";
        As.viewer(city.countyB())
                .get(read)
                .then()
                .body("light", equalTo("ACHIEVED"))
                .body("progress", equalTo(1.0f));
        As.viewer(city.countyA())
                .get(read)
                .then()
                .body("light", equalTo("OFF_TRACK"))
                .body("progress", equalTo(0.5f));
        As.coordinator().get(read).then().body("light", equalTo("OFF_TRACK"));
    }
}
