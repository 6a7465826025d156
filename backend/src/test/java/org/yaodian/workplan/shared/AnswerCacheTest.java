package org.yaodian.workplan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.shared.persistence.DatabaseStates;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** An answer is given again only while it is what an answer worked out anew would say, to whoever may see it. */
@ApiTest
class AnswerCacheTest {
    @Inject
    DatabaseStates states;

    private City city;
    private PlanOf plan;

    @BeforeEach
    void aPlan() {
        city = City.create();
        plan = PlanOf.city(city);
    }

    @Test
    void theSnapshotChangesWithEveryWriteAndOnlyThen() {
        String before = states.now().snapshot();
        As.coordinator().get("/api/v1/plans").then().statusCode(200);
        assertThat(states.now().snapshot()).isEqualTo(before);
        plan.withTarget("another", Map.of());
        assertThat(states.now().snapshot()).isNotEqualTo(before);
    }

    @Test
    void aWriteShowsInTheVeryNextRead() {
        String target = plan.withTarget("fitness", Map.of());
        for (int half = 1; half <= 3; half++) {
            String county = new String[] {city.countyA(), city.countyB(), city.countyC()}[half - 1];
            plan.approved("fitness", county, "2025-Q1", Map.of("numerator", half, "denominator", 10));
            for (int again = 0; again < 2; again++) {
                As.coordinator()
                        .get(target + "/value?asOf=2025-04-01")
                        .then()
                        .statusCode(200)
                        .body("reportedUnits", equalTo(half));
            }
        }
    }

    @Test
    void theSameAddressSaysToEachCallerWhatThatCallerMaySee() {
        String target = plan.withTarget("fitness", Map.of());
        for (int again = 0; again < 2; again++) {
            As.coordinator().get(target).then().statusCode(200).body("permissions", hasItem("update"));
            As.viewer(city.code()).get(target).then().statusCode(200).body("permissions", not(hasItem("update")));
            As.viewer(City.create().code()).get(target).then().statusCode(404);
            As.anonymous().get(target).then().statusCode(401);
            As.coordinator().header("Accept-Language", "zh-CN").then().statusCode(404);
        }
    }

    @Test
    void anAnswerGivenAgainHasTheSameTagAndHeaders() {
        String target = plan.withTarget("fitness", Map.of());
        var first = As.coordinator().get(target);
        var second = As.coordinator().get(target);
        assertThat(second.asString()).isEqualTo(first.asString());
        for (String header : new String[] {"ETag", "Vary", "Cache-Control", "Content-Type"}) {
            assertThat(second.header(header)).as(header).isEqualTo(first.header(header));
        }
        As.coordinator()
                .header("If-None-Match", first.header("ETag"))
                .get(target)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(first.header("ETag")));
    }
}
