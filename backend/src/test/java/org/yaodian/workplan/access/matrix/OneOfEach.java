package org.yaodian.workplan.access.matrix;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.OrderedWork;
import org.yaodian.workplan.testing.PlanOf;
import org.yaodian.workplan.testing.PlannedWork;

/** A city in which there is one of everything that can be reached by an id. */
final class OneOfEach {
    private final City city;
    private final PlanOf plan;
    private final Map<String, String> ids = new HashMap<>();

    private OneOfEach(City city, PlanOf plan) {
        this.city = city;
        this.plan = plan;
    }

    static OneOfEach in(City city) {
        OneOfEach all = new OneOfEach(city, PlanOf.city(city));
        all.theTree();
        all.theFigures();
        all.theWork();
        all.thePapers();
        all.theNextYear();
        all.theirSystem();
        return all;
    }

    City city() {
        return city;
    }

    String planCode() {
        return plan.code();
    }

    Map<String, String> ids() {
        return ids;
    }

    private void theTree() {
        remember("plans", As.coordinator(), "/api/v1/plans?q=" + plan.code());
        remember("programmes", As.coordinator(), "/api/v1/programmes?plan=" + plan.code());
        remember("tasks", As.coordinator(), "/api/v1/tasks?plan=" + plan.code());
        remember("org-units", As.coordinator(), "/api/v1/org-units?q=" + city.countyA());
        remember("departments", As.coordinator(), "/api/v1/departments?q=" + city.departmentOne());
    }

    private void theFigures() {
        String target = plan.withTarget("fitness", Map.of());
        ids.put("targets", target.replaceFirst(".*/", ""));
        ids.put(
                "observations",
                plan.reported("fitness", city.countyA(), "2025-Q1", Map.of("numerator", 5, "denominator", 10))
                        .extract()
                        .path("id"));
        make("goals", target + "/goals", Map.of("orgUnit", city.countyA(), "value", 50));
        ids.put(
                "imports",
                As.coordinator()
                        .body(List.of(plan.observation(
                                "fitness", city.countyA(), "2025-Q2", Map.of("numerator", 6, "denominator", 10))))
                        .urlEncodingEnabled(false)
                        .post("/api/v1/observations:batch")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("id"));
    }

    private void theWork() {
        PlannedWork work = new PlannedWork(plan.code());
        ids.put(
                "milestones",
                work.milestone(work.milestoneBody("M1", "T01", "2025-06-30")).path("id"));
        String task = "/api/v1/tasks/" + ids.get("tasks");
        make("assignments", task + "/assignments", Map.of("orgUnit", city.countyA()));
        make(
                "progress-reports",
                task + "/progress-reports",
                Map.of("orgUnit", city.countyA(), "period", "2025-Q1", "words", "Two schools have signed"));
        String order = new OrderedWork(city, plan.code()).in("ISSUED");
        ids.put("supervision-orders", order.replaceFirst(".*/", ""));
    }

    private void thePapers() {
        make(
                "briefs",
                "/api/v1/plans/" + ids.get("plans") + "/briefs",
                Map.of("kind", "MONTHLY", "month", "2025-03", "issuer", "Office", "title", "March"));
        make("calendar-feeds", "/api/v1/calendar-feeds", Map.of("plan", plan.code(), "name", "Phone"));
        make("suggestions", "/api/v1/suggestions", Map.of("kind", "SUGGESTION", "words", "Ask once"));
        ids.put(
                "documents",
                As.coordinator()
                        .contentType("text/plain; charset=UTF-8")
                        .body("一、示例\n1．示例。年底前，建成示例学校5所以上。" + city.code())
                        .post("/api/v1/documents")
                        .then()
                        .log()
                        .ifValidationFails()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        ids.put(
                "evidence",
                As.coordinator()
                        .contentType("multipart/form-data")
                        .multiPart("milestone", ids.get("milestones"))
                        .multiPart("link", "https://example.com/a")
                        .post("/api/v1/evidence")
                        .then()
                        .log()
                        .ifValidationFails()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        remember("audit-events", As.administrator(), "/api/v1/audit-events?orgUnit=" + city.countyA());
    }

    private void theNextYear() {
        String next = plan.code() + "-next";
        Map<String, Object> year = new HashMap<>(Map.of("code", next, "title", "Next year", "year", 2026));
        year.putAll(
                Map.of("orgUnit", city.code(), "startDate", "2026-01-01", "endDate", "2026-12-31", "status", "ACTIVE"));
        As.coordinator().body(year).post("/api/v1/plans").then().statusCode(201);
        As.coordinator()
                .body(Map.of("plan", next, "ordinal", 1, "title", "Programme one"))
                .post("/api/v1/programmes")
                .then()
                .statusCode(201);
        new PlannedWork(next).task("T01", 1);
        String address =
                As.coordinator().get("/api/v1/plans?q=" + next).then().extract().path("items[0].id");
        make(
                "successions",
                "/api/v1/plans/" + address + "/successions",
                Map.of(
                        "kind",
                        "TASK",
                        "with",
                        plan.code(),
                        "predecessor",
                        "T01",
                        "successor",
                        "T01",
                        "verdict",
                        "SAME"));
    }

    private void theirSystem() {
        make(
                "webhooks",
                "/api/v1/webhooks",
                Map.of(
                        "url",
                        "https://127.0.0.1:9/hook",
                        "description",
                        "Theirs",
                        "orgUnit",
                        city.countyA(),
                        "types",
                        List.of("observation"),
                        "active",
                        true));
        String webhook = "/api/v1/webhooks/" + ids.get("webhooks");
        As.coordinator()
                .urlEncodingEnabled(false)
                .post(webhook + ":test")
                .then()
                .statusCode(200);
        remember("webhook-deliveries", As.coordinator(), webhook + "/deliveries");
    }

    private void make(String collection, String address, Map<String, Object> body) {
        ids.put(
                collection,
                As.coordinator()
                        .body(body)
                        .post(address)
                        .then()
                        .log()
                        .ifValidationFails()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private void remember(String collection, RequestSpecification caller, String list) {
        ids.put(collection, caller.get(list).then().statusCode(200).extract().path("items[0].id"));
    }
}
