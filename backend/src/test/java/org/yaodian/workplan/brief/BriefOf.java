package org.yaodian.workplan.brief;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** A plan with one target of which county A has reported, and the briefs that are made of it. */
record BriefOf(City city, PlanOf plan, String briefs) {

    static BriefOf aCity() {
        City city = City.create();
        PlanOf plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
        plan.approved("fitness", city.countyA(), "2025-Q3", Map.of("numerator", 60, "denominator", 100));
        String id = As.coordinator()
                .get("/api/v1/plans?q=" + plan.code())
                .then()
                .extract()
                .path("items[0].id");
        return new BriefOf(city, plan, "/api/v1/plans/" + id + "/briefs");
    }

    /** The body of the monthly brief of October. */
    static Map<String, Object> october(Map<String, Object> other) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", "MONTHLY",
                "month", "2025-10",
                "issuer", "Bureau (sample)",
                "title", "Progress in October (sample)",
                "introduction", "=1+1 is a text, not a formula."));
        body.putAll(other);
        return body;
    }

    /** The body of a brief of what has changed from the end of June to the end of October. */
    static Map<String, Object> sinceJune() {
        return Map.of(
                "kind", "SINCE",
                "since", "2025-06-30",
                "asOf", "2025-10-31",
                "title", "Since the meeting in June (sample)");
    }

    /** Makes a draft and gives its address. */
    String draft(Map<String, Object> body) {
        return As.coordinator()
                .body(body)
                .post(briefs)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static ValidatableResponse publish(String location) {
        return As.coordinator().post(location + ":publish").then();
    }
}
