package org.yaodian.workplan.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

@ApiTest
class DefinitionResourceTest {
    private City city;
    private PlanOf plan;
    private String target;

    @BeforeEach
    void aTargetWithACard() {
        city = City.create();
        plan = PlanOf.city(city);
        target = plan.withTarget(
                "fitness", Map.of("definition", Map.of("numerator", "pupils", "rounding", "two decimals")));
    }

    private void restate(Map<String, Object> definition) {
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("definition", definition))
                .patch(target)
                .then()
                .statusCode(200);
    }

    @Test
    void aChangeOfWordsMakesAVersionAndKeepsTheOldOne() {
        restate(Map.of("numerator", "pupils tested", "changeReason", "The province counts them so"));
        As.viewer(city.code())
                .get(target + "/definitions")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items.numerator", contains("pupils tested", "pupils"))
                .body("items.rounding", contains("two decimals", "two decimals"))
                .body("items.reason", contains("The province counts them so", null))
                .body("items.changedBy", contains("coordinator", "coordinator"))
                .body("items.since", everyItem(notNullValue()))
                .body("page.next", nullValue());
        As.coordinator().get(target).then().body("definition.version", equalTo(2));
    }

    @Test
    void aReasonAloneOrTheSameWordsMakeNone() {
        restate(Map.of("changeReason", "Nothing changed"));
        restate(Map.of("numerator", "pupils"));
        As.coordinator().get(target + "/definitions").then().body("items.version", contains(1));
    }

    @Test
    void theFirstWordsOnAnEmptyCardAreItsFirstVersion() {
        target = plan.withTarget("later", Map.of());
        restate(Map.of("numerator", "pupils"));
        As.coordinator()
                .get(target + "/definitions")
                .then()
                .body("items.version", contains(1))
                .body("items.numerator", contains("pupils"));
    }

    @Test
    void figuresKeepTheVersionTheyWereReportedUnder() {
        Map<String, Object> half = Map.of("numerator", 1, "denominator", 2);
        plan.approved("fitness", city.countyA(), "2025-Q1", half).body("definitionVersion", equalTo(1));
        restate(Map.of("numerator", "pupils tested"));
        plan.approved("fitness", city.countyA(), "2025-Q2", half).body("definitionVersion", equalTo(2));
        As.coordinator()
                .get("/api/v1/observations?sort=period&target=fitness&plan=" + plan.code())
                .then()
                .body("items.definitionVersion", contains(1, 2));
    }

    @Test
    void versionsArePagedAndOnlyForThoseWhoSeeTheTarget() {
        restate(Map.of("numerator", "pupils tested"));
        String next = As.coordinator()
                .get(target + "/definitions?limit=1")
                .then()
                .body("items.version", contains(2))
                .extract()
                .path("page.next");
        As.coordinator()
                .get(target + "/definitions?limit=1&cursor=" + next)
                .then()
                .body("items.version", contains(1));
        As.coordinator().get(target + "/definitions?sort=words").then().statusCode(400);
        As.viewer(City.create().code()).get(target + "/definitions").then().statusCode(404);
    }

    @Test
    void aTargetWithoutFiguresTakesItsCardsAlong() {
        As.coordinator().header("If-Match", "*").delete(target).then().statusCode(204);
        As.coordinator().get(target + "/definitions").then().statusCode(404);
    }
}
