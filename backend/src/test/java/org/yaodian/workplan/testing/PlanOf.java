package org.yaodian.workplan.testing;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/**
 * An active plan of 2025 with programme P01 and task T01, led by the city's first department.
 *
 * @param code code of the plan
 */
public record PlanOf(String code) {

    public static PlanOf city(City city) {
        String plan = city.plan();
        As.coordinator()
                .body(Map.of(
                        "code",
                        "T01",
                        "plan",
                        plan,
                        "programme",
                        "P01",
                        "number",
                        1,
                        "title",
                        "Task one",
                        "leadDepartment",
                        city.departmentOne()))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201);
        return new PlanOf(plan);
    }

    /** The body of a target of T01: a quarterly ratio of counties, at least 55, changed by {@code other}. */
    public Map<String, Object> target(String targetCode, Map<String, Object> other) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "code",
                targetCode,
                "plan",
                code,
                "task",
                "T01",
                "name",
                "Target " + targetCode,
                "unit",
                "PERCENT",
                "comparator",
                "AT_LEAST",
                "goal",
                55));
        body.putAll(Map.of(
                "frequency", "QUARTERLY",
                "reportingLevel", "COUNTY",
                "timeBasis", "SNAPSHOT",
                "rollup", "RATIO"));
        body.putAll(other);
        return body;
    }

    /** Makes that target and gives its address. */
    public String withTarget(String targetCode, Map<String, Object> other) {
        return As.coordinator()
                .body(target(targetCode, other))
                .post("/api/v1/targets")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** The body of an observation. */
    public Map<String, Object> observation(
            String targetCode, String orgUnit, String period, Map<String, Object> figures) {
        Map<String, Object> body =
                new HashMap<>(Map.of("plan", code, "target", targetCode, "orgUnit", orgUnit, "period", period));
        body.putAll(figures);
        return body;
    }

    /** Reports a figure as the unit's system and gives the answer. */
    public ValidatableResponse reported(String targetCode, String orgUnit, String period, Map<String, Object> figures) {
        return As.integration(orgUnit)
                .body(observation(targetCode, orgUnit, period, figures))
                .post("/api/v1/observations")
                .then()
                .statusCode(201);
    }

    /** Reports and approves a figure, as a coordinator may in one call. */
    public ValidatableResponse approved(String targetCode, String orgUnit, String period, Map<String, Object> figures) {
        Map<String, Object> body = observation(targetCode, orgUnit, period, figures);
        body.put("status", "APPROVED");
        return As.coordinator().body(body).post("/api/v1/observations").then().statusCode(201);
    }
}
