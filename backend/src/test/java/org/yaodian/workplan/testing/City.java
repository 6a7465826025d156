package org.yaodian.workplan.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A city of its own for one test: three counties A, B, C, two schools in each, and two departments.
 *
 * @param code code of the city
 */
public record City(String code) {
    private static final AtomicInteger NEXT = new AtomicInteger(100);

    /** Makes a city through the API, as an administrator would. */
    public static City create() {
        City city = new City("T" + NEXT.incrementAndGet());
        unit(city.code, "CITY", "CITY", null);
        for (String county : List.of(city.countyA(), city.countyB(), city.countyC())) {
            unit(county, "COUNTY", "COUNTY", city.code);
            unit(county + "-1", "SCHOOL", "PRIMARY", county);
            unit(county + "-2", "SCHOOL", "VOCATIONAL", county);
        }
        for (String department : List.of(city.departmentOne(), city.departmentTwo())) {
            As.administrator()
                    .body(Map.of("code", department, "name", "Department " + department, "orgUnit", city.code))
                    .post("/api/v1/departments")
                    .then()
                    .statusCode(201);
        }
        return city;
    }

    public String countyA() {
        return code + "A";
    }

    public String countyB() {
        return code + "B";
    }

    public String countyC() {
        return code + "C";
    }

    /** The primary school of a county. */
    public String primarySchool(String county) {
        return county + "-1";
    }

    /** The vocational school of a county. */
    public String vocationalSchool(String county) {
        return county + "-2";
    }

    public String departmentOne() {
        return code + "-d1";
    }

    public String departmentTwo() {
        return code + "-d2";
    }

    /** Makes an active plan of 2025 for this city with one programme P01; gives the plan's code. */
    public String plan() {
        String plan = "plan-" + code;
        As.coordinator()
                .body(Map.of(
                        "code",
                        plan,
                        "title",
                        "Plan of " + code,
                        "year",
                        2025,
                        "orgUnit",
                        code,
                        "startDate",
                        "2025-01-01",
                        "endDate",
                        "2025-12-31",
                        "status",
                        "ACTIVE"))
                .post("/api/v1/plans")
                .then()
                .statusCode(201);
        As.coordinator()
                .body(Map.of("plan", plan, "ordinal", 1, "title", "Programme one"))
                .post("/api/v1/programmes")
                .then()
                .statusCode(201);
        return plan;
    }

    private static void unit(String code, String level, String type, @org.jspecify.annotations.Nullable String parent) {
        java.util.Map<String, Object> body = new java.util.HashMap<>();
        body.put("code", code);
        body.put("name", "Unit " + code);
        body.put("level", level);
        body.put("type", type);
        body.put("parent", parent);
        As.administrator().body(body).post("/api/v1/org-units").then().statusCode(201);
    }
}
