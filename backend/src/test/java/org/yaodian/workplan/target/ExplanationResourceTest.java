package org.yaodian.workplan.target;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

@ApiTest
class ExplanationResourceTest {
    private City city;
    private PlanOf plan;
    private String target;
    private String lastOfA;

    /** The worked example: A 5 200/10 000 in Q2 and 5 900/10 000 in Q3, B 300/1 000 in Q2, C nothing. */
    @BeforeEach
    void theWorkedExample() {
        city = City.create();
        plan = PlanOf.city(city);
        target = plan.withTarget("fitness", Map.of());
        figures(city.countyA(), "2025-Q2", 5200, 10000);
        lastOfA = figures(city.countyA(), "2025-Q3", 5900, 10000).extract().path("id");
        figures(city.countyB(), "2025-Q2", 300, 1000);
    }

    private ValidatableResponse figures(String county, String period, int numerator, int denominator) {
        return plan.approved(
                "fitness",
                county,
                period,
                Map.of("numerator", numerator, "denominator", denominator, "note", "Autumn test"));
    }

    private ValidatableResponse explanation(String query) {
        return As.coordinator().get(target + "/explanation?" + query).then();
    }

    @Test
    void theWorkedExampleIsExplainedUnitByUnit() {
        explanation("asOf=2025-10-15")
                .statusCode(200)
                .body("value.value", equalTo(56.36f))
                .body("rule.rollup", equalTo("RATIO"))
                .body("rule.timeBasis", equalTo("SNAPSHOT"))
                .body("rule.formula", allOf(containsString("6200"), containsString("11000"), containsString("56.36")))
                .body("meanOfPercentages.value", equalTo(44.5f))
                .body("meanOfPercentages.difference", equalTo(-11.86f))
                .body("root.orgUnit.code", equalTo(city.code()))
                .body("root.level", equalTo("CITY"))
                .body("root.share", equalTo(1))
                .body("root.state", equalTo("LATE"))
                .body("root.observation", nullValue())
                .body("root.children.orgUnit.code", contains(city.countyA(), city.countyB(), city.countyC()))
                .body("root.children.value", contains(59, 30, null))
                .body("root.children.numerator", contains(5900, 300, null))
                .body("root.children.denominator", contains(10000, 1000, null))
                .body("root.children.share", contains(0.9516f, 0.0484f, null))
                .body("root.children.light", contains("ACHIEVED", "AT_RISK", "NO_DATA"))
                .body("root.children.state", contains("REPORTED", "LATE", "MISSING"))
                .body("root.children[0].observation.id", equalTo(lastOfA))
                .body("root.children[0].observation.period", equalTo("2025-Q3"))
                .body("root.children[0].observation.note", equalTo("Autumn test"))
                .body("root.children[0].observation.definitionVersion", equalTo(1))
                .body("root.children[0].children", hasSize(0))
                .body("missing.orgUnit.code", contains(city.countyB(), city.countyC()))
                .body("missing.lastPeriod", contains("2025-Q2", null))
                .body("missing.lateSince", contains("2025-10-11", "2025-04-11"));
    }

    @Test
    void oneSentenceSaysValueGoalLightAndWhyInTwoLanguages() {
        explanation("asOf=2025-10-15")
                .body("sentence", containsString("56.36%"))
                .body("sentence", containsString("at least 55%"))
                .body("sentence", containsString("Achieved"))
                .body("sentence", containsString("2 of 3"));
        As.coordinator()
                .header("Accept-Language", "zh-CN")
                .get(target + "/explanation?asOf=2025-10-15")
                .then()
                .body("sentence", containsString("不低于 55%"))
                .body("sentence", containsString("亮灯“已达成”"))
                .body("rule.formula", containsString("分子之和 6200"));
        explanation("asOf=2025-02-01")
                .body("sentence", containsString("No data"))
                .body("meanOfPercentages", nullValue());
    }

    @Test
    void schoolsComeUnderTheirCountyAndDepthStopsBefore() {
        target = plan.withTarget(
                "exercise", Map.of("rollup", "COVERAGE", "goal", 100, "unitGoal", 2, "reportingLevel", "SCHOOL"));
        plan.approved("exercise", city.primarySchool(city.countyA()), "2025-Q1", Map.of("value", 2));
        plan.approved("exercise", city.vocationalSchool(city.countyA()), "2025-Q1", Map.of("value", 1.5));
        explanation("asOf=2025-03-31")
                .body("root.numerator", equalTo(1))
                .body("root.denominator", equalTo(6))
                .body("root.children[0].share", equalTo(1))
                .body("root.children[0].children.value", contains(2, 1.5f))
                .body("root.children[0].children.share", contains(1, 0))
                .body("meanOfPercentages", nullValue())
                .body("missing", hasSize(4));
        explanation("asOf=2025-03-31&depth=1").body("root.children[0].children", hasSize(0));
        explanation("asOf=2025-03-31&orgUnit=" + city.primarySchool(city.countyA()))
                .body("root.observation.period", equalTo("2025-Q1"))
                .body("rule.formula", containsString("2"));
        explanation("depth=0").statusCode(400);
        explanation("depth=4").statusCode(400);
    }

    @Test
    void aUnitBelowThoseThatReportIsExplainedAsOneWithoutFigures() {
        explanation("orgUnit=" + city.primarySchool(city.countyA()))
                .statusCode(200)
                .body("value.light", equalTo("NO_DATA"))
                .body("root.children", hasSize(0))
                .body("missing", hasSize(0));
    }

    @Test
    void aClosedUnitIsShownAsClosed() {
        String id = As.administrator()
                .get("/api/v1/org-units?q=" + city.countyC())
                .then()
                .extract()
                .path("items.find { it.code == '" + city.countyC() + "' }.id");
        for (String school : new String[] {city.primarySchool(city.countyC()), city.vocationalSchool(city.countyC())}) {
            String schoolId = As.administrator()
                    .get("/api/v1/org-units?q=" + school)
                    .then()
                    .extract()
                    .path("items[0].id");
            close(schoolId);
        }
        close(id);
        explanation("asOf=2025-10-15")
                .body("root.children.state", contains("REPORTED", "LATE", "CLOSED"))
                .body("missing.orgUnit.code", contains(city.countyB()));
    }

    private static void close(String id) {
        As.administrator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("closedOn", "2025-08-01"))
                .patch("/api/v1/org-units/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void correctedFiguresAreShownAsTheyCountOrCounted() {
        String correction = As.integration(city.countyA())
                .body(Map.of("numerator", 6000, "denominator", 10000, "reason", "One school was missing"))
                .post("/api/v1/observations/" + lastOfA + ":correct")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        explanation("asOf=2025-10-15").body("root.children[0].observation.id", equalTo(lastOfA));
        explanation("asOf=2025-10-15&include=submitted")
                .body("root.children[0].observation.id", equalTo(correction))
                .body("root.children[0].value", equalTo(60));
        String approvedAt = As.coordinator()
                .post("/api/v1/observations/" + correction + ":approve")
                .then()
                .statusCode(200)
                .extract()
                .path("reviewedAt");
        explanation("asOf=2025-10-15").body("root.children[0].observation.id", equalTo(correction));
        String before = java.time.Instant.parse(approvedAt).minusMillis(1).toString();
        explanation("asOf=2025-10-15&knownAt=" + before).body("root.children[0].observation.id", equalTo(lastOfA));
    }

    @Test
    void aPublishedFigureStandsBesideWhatTheReportsAddUpTo() {
        plan.approved("fitness", city.code(), "2025-Q3", Map.of("value", 54, "valueStatus", "AUTHORITATIVE"));
        explanation("asOf=2025-10-15")
                .body("value.value", equalTo(54))
                .body("sentence", containsString("54%"))
                .body("rule.formula", allOf(containsString("54"), containsString("56.36")))
                .body("root.value", equalTo(56.36f))
                .body("meanOfPercentages.difference", equalTo(-11.86f));
        As.coordinator()
                .get(target + "/gap?asOf=2025-10-15")
                .then()
                .body("value", equalTo(56.36f))
                .body("needed", equalTo(0));
    }

    @Test
    void nobodySeesWhatLiesOutside() {
        As.integration(city.countyB())
                .get(target + "/explanation?asOf=2025-10-15")
                .then()
                .statusCode(200)
                .body("root.orgUnit.code", equalTo(city.countyB()));
        As.integration(city.countyB())
                .get(target + "/explanation?orgUnit=" + city.code())
                .then()
                .statusCode(404);
        As.viewer(City.create().code()).get(target + "/explanation").then().statusCode(404);
    }

    @Test
    void anUnchangedExplanationIsNotSentAgain() {
        String tag = explanation("asOf=2025-10-15").extract().header("ETag");
        As.coordinator()
                .header("If-None-Match", tag)
                .get(target + "/explanation?asOf=2025-10-15")
                .then()
                .statusCode(304);
    }
}
