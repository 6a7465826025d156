package org.yaodian.workplan.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

@ApiTest
class TargetResourceTest {
    private static final String TARGETS = "/api/v1/targets";

    private City city;
    private PlanOf plan;

    @BeforeEach
    void aPlan() {
        city = City.create();
        plan = PlanOf.city(city);
    }

    private ValidatableResponse post(Map<String, Object> body) {
        return As.coordinator().body(body).post(TARGETS).then();
    }

    @Test
    void aNewTargetHasThePlansDatesAndNoDataYet() {
        post(plan.target("fitness", Map.of()))
                .statusCode(201)
                .body("startDate", equalTo("2025-01-01"))
                .body("dueDate", equalTo("2025-12-31"))
                .body("task.code", equalTo("T01"))
                .body("current.light", equalTo("NO_DATA"))
                .body("current.value", nullValue())
                .body("current.expectedUnits", equalTo(3))
                .body("permissions", hasItems("update", "delete"));
    }

    @Test
    void contradictingGoalsAreRefusedWithTheirReasons() {
        Map<String, Object> between =
                plan.target("between", Map.of("comparator", "BETWEEN", "goal", 2, "goalUpper", 1));
        post(between).statusCode(400).body("errors.code", contains("goal.upper-below"));
        post(plan.target("no-upper", Map.of("comparator", "BETWEEN")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/goalUpper"));
        post(plan.target("coverage", Map.of("rollup", "COVERAGE", "goal", 120)))
                .statusCode(400)
                .body("errors.code", contains("target.unit-goal-required", "target.coverage-goal-percent"));
        post(plan.target("late", Map.of("dueDate", "2026-03-31")))
                .statusCode(400)
                .body("errors.code", contains("target.outside-plan"));
        post(plan.target("nowhere", Map.of("appliesTo", Map.of("orgUnits", List.of("999"), "types", List.of()))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/appliesTo/orgUnits/0"));
        post(plan.target("task", Map.of("task", "T99"))).statusCode(400).body("errors[0].pointer", equalTo("/task"));
    }

    @Test
    void aCodeIsTakenOnceInAPlan() {
        post(plan.target("fitness", Map.of())).statusCode(201);
        post(plan.target("fitness", Map.of())).statusCode(409).body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void theArithmeticIsFixedOnceFiguresAreThere() {
        var created = post(plan.target("fitness", Map.of())).statusCode(201).extract();
        plan.approved("fitness", city.countyA(), "2025-Q1", Map.of("numerator", 1, "denominator", 2));
        patch(created.header("Location"), Map.of("frequency", "MONTHLY"))
                .statusCode(409)
                .body("detail", containsString("make another target"));
        patch(created.header("Location"), Map.of("goal", 60)).statusCode(200).body("goal", equalTo(60));
        As.coordinator()
                .header("If-Match", "*")
                .delete(created.header("Location"))
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/observations/" + city.countyA() + " 2025-Q1"));
    }

    private static ValidatableResponse patch(String location, Map<String, Object> body) {
        return As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(location)
                .then();
    }

    @Test
    void theDefinitionCardCountsItsVersions() {
        var created = post(plan.target("fitness", Map.of("definition", Map.of("numerator", "pupils"))))
                .statusCode(201)
                .body("definition.version", equalTo(1))
                .extract();
        patch(created.header("Location"), Map.of("name", "Another name")).body("definition.version", equalTo(1));
        patch(created.header("Location"), Map.of("definition", Map.of("numerator", "pupils tested")))
                .body("definition.version", equalTo(2))
                .body("definition.numerator", equalTo("pupils tested"));
    }

    @Test
    void theListIsFilteredByLightAsOfADay() {
        post(plan.target("fitness", Map.of("goal", 50))).statusCode(201);
        post(plan.target("quiet", Map.of())).statusCode(201);
        plan.approved("fitness", city.countyA(), "2025-Q1", Map.of("numerator", 6, "denominator", 10));
        String query = TARGETS + "?plan=" + plan.code() + "&asOf=2025-04-05&light=";
        As.coordinator().get(query + "ACHIEVED").then().body("items.code", contains("fitness"));
        As.coordinator().get(query + "NO_DATA").then().body("items.code", contains("quiet"));
        As.coordinator().get(query + "MISSED").then().body("items", hasSize(0));
        As.coordinator().get(TARGETS + "?light=MISSED").then().statusCode(400);
        As.coordinator()
                .get(TARGETS + "?plan=" + plan.code() + "&asOf=1999-01-01")
                .then()
                .statusCode(400);
    }

    @Test
    void goalsLieOnTheWayInOneDirectionAndOnce() {
        String goals = post(plan.target("fitness", Map.of("baseline", 40)))
                        .statusCode(201)
                        .extract()
                        .header("Location") + "/goals";
        goal(goals, null, "2025-06-30", 48).statusCode(201);
        goal(goals, null, "2025-06-30", 49).statusCode(400).body("errors.code", hasItem("goal.taken"));
        goal(goals, null, "2025-09-30", 45).statusCode(400).body("errors.code", contains("goal.out-of-order"));
        goal(goals, null, "2026-09-30", 50).statusCode(400).body("errors.code", contains("goal.date-not-on-the-way"));
        goal(goals, null, null, 50).statusCode(400).body("errors.code", contains("goal.unit-or-date"));
        String own =
                goal(goals, city.countyA(), null, 58).statusCode(201).extract().header("Location");
        As.viewer(city.code()).get(goals).then().body("items.value", contains(48, 58));
        As.viewer(city.countyB()).get(goals).then().body("items.value", contains(48));
        As.viewer(city.countyB()).get(own).then().statusCode(404);
        As.viewer(city.code())
                .body(Map.of("date", "2025-08-01", "value", 50))
                .post(goals)
                .then()
                .statusCode(403);
        As.coordinator().header("If-Match", "*").delete(own).then().statusCode(204);
    }

    @Test
    void aTargetThatWouldLeaveAnInterimGoalOffTheWayIsRefused() {
        String target = post(plan.target("fitness", Map.of("baseline", 40)))
                .statusCode(201)
                .extract()
                .header("Location");
        goal(target + "/goals", null, "2025-06-30", 48).statusCode(201);
        goal(target + "/goals", null, "2025-09-30", 56)
                .statusCode(400)
                .body("errors.code", contains("goal.against-goal"));
        patch(target, Map.of("dueDate", "2025-06-30"))
                .statusCode(400)
                .body("errors.pointer", contains("/dueDate"))
                .body("errors[0].message", containsString("2025-06-30"));
        patch(target, Map.of("startDate", "2025-07-01")).statusCode(400).body("errors.pointer", contains("/startDate"));
        patch(target, Map.of("goal", 45)).statusCode(400).body("errors.pointer", contains("/goal"));
        patch(target, Map.of("baseline", 50)).statusCode(400).body("errors.pointer", contains("/baseline"));
        patch(target, Map.of("goal", 50, "name", "Another name")).statusCode(200);
    }

    private static ValidatableResponse goal(
            String goals,
            @org.jspecify.annotations.Nullable String unit,
            @org.jspecify.annotations.Nullable String date,
            int value) {
        Map<String, Object> body = new HashMap<>();
        body.put("orgUnit", unit);
        body.put("date", date);
        body.put("value", value);
        return As.coordinator().body(body).post(goals).then();
    }

    @Test
    void aTargetOfAnotherCityIsNotThere() {
        String location = post(plan.target("fitness", Map.of())).extract().header("Location");
        City other = City.create();
        As.viewer(other.code()).get(location).then().statusCode(404);
        As.viewer(other.code()).get(location + "/value").then().statusCode(404);
        As.viewer(other.code()).get(location + "/goals").then().statusCode(404);
        As.viewer(city.countyB())
                .get(location)
                .then()
                .statusCode(200)
                .body("current.orgUnit.code", equalTo(city.countyB()));
    }

    @Test
    void theWeightsOfATasksTargetsNeverSumToNothing() {
        post(plan.target("first", Map.of("weight", 0)))
                .statusCode(400)
                .body("errors.pointer", contains("/weight"))
                .body("errors.code", contains("target.weights-sum-to-nothing"));
        String heavy = plan.withTarget("heavy", Map.of("weight", 2));
        String light = plan.withTarget("light", Map.of("weight", 0));
        As.coordinator().header("If-Match", "*").delete(heavy).then().statusCode(409);
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"weight\": 0}")
                .patch(heavy)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/weight"));
        As.coordinator().header("If-Match", "*").delete(light).then().statusCode(204);
        As.coordinator().header("If-Match", "*").delete(heavy).then().statusCode(204);
    }

    @Test
    void aTargetIsNotMovedAwayFromOthersThatWeighNothing() {
        As.coordinator()
                .body(Map.of("code", "T02", "plan", plan.code(), "programme", "P01", "number", 2, "title", "Task two"))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201);
        String heavy = plan.withTarget("heavy", Map.of());
        plan.withTarget("light", Map.of("weight", 0));
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"task\": \"T02\"}")
                .patch(heavy)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/task"))
                .body("errors.code", contains("target.weights-left-nothing"));
    }

    @Test
    void aDayOnWhichThePlanCannotBeSeenIsRefused() {
        String target = plan.withTarget("fitness", Map.of());
        for (String read : List.of("", "/value", "/breakdown", "/series", "/explanation", "/gap")) {
            As.coordinator()
                    .get(target + read + "?asOf=2024-12-31")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("asOf"))
                    .body("errors.code", contains("plan.day-before-start"));
            As.coordinator()
                    .get(target + read + "?asOf=2099-01-01")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("plan.day-too-late"));
            As.coordinator().get(target + read + "?asOf=2025-01-01").then().statusCode(200);
        }
    }
}
