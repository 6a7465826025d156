package org.yaodian.workplan.years;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;
import org.yaodian.workplan.testing.PlannedWork;

/**
 * A city with a plan of 2025, whose task T01 its first department leads, and an empty one of 2026; each has the programme P01.
 *
 * @param former code of the plan of 2025
 * @param plan code of the plan of 2026
 * @param id of the plan of 2026
 */
record TwoYears(City city, String former, String plan, String id) {

    static TwoYears create() {
        City city = City.create();
        String former = PlanOf.city(city).code();
        String plan = "next-" + city.code();
        String id = As.coordinator()
                .body(Map.of(
                        "code",
                        plan,
                        "title",
                        "Next plan of " + city.code(),
                        "year",
                        2026,
                        "orgUnit",
                        city.code(),
                        "startDate",
                        "2026-01-01",
                        "endDate",
                        "2026-12-31"))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.coordinator()
                .body(Map.of("plan", plan, "ordinal", 1, "title", "Programme one"))
                .post("/api/v1/programmes")
                .then()
                .statusCode(201);
        return new TwoYears(city, former, plan, id);
    }

    /** Carries over from the plan of 2025 what the body names. */
    ValidatableResponse carry(Map<String, Object> body) {
        return As.coordinator()
                .body(body)
                .post("/api/v1/plans/" + id + ":carry-over")
                .then();
    }

    PlannedWork before() {
        return new PlannedWork(former);
    }

    PlannedWork after() {
        return new PlannedWork(plan);
    }

    /** A task with that title in one of the plans. */
    void task(PlannedWork work, String code, int number, String title) {
        Map<String, Object> body = work.taskBody(code, number);
        body.put("title", title);
        body.put("leadDepartment", city.departmentOne());
        work.task(body);
    }

    /** A target of a task in one of the plans. */
    void target(String ofPlan, String task, String code, Map<String, Object> other) {
        Map<String, Object> body = new PlanOf(ofPlan).target(code, Map.of("task", task));
        body.putAll(other);
        As.coordinator().body(body).post("/api/v1/targets").then().statusCode(201);
    }

    String address(String part) {
        return "/api/v1/plans/" + id + "/" + part;
    }

    JsonPath comparison() {
        return As.coordinator()
                .get(address("comparison?with=" + former + "&asOf=2025-12-31"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The line of what has that code in the earlier or the later plan. */
    static Map<String, Object> line(JsonPath comparison, String side, String code) {
        List<Map<String, Object>> lines = comparison.getList(
                "items.findAll { it." + side + " != null && it." + side + ".code == '" + code + "' }");
        return lines.getFirst();
    }

    Map<String, Object> carryOver(@Nullable String task, @Nullable String target, @Nullable String milestone) {
        Map<String, Object> body = new HashMap<>();
        body.put("from", former);
        body.put("tasks", task == null ? List.of() : List.of(task));
        body.put("targets", target == null ? List.of() : List.of(target));
        body.put("milestones", milestone == null ? List.of() : List.of(milestone));
        return body;
    }
}
