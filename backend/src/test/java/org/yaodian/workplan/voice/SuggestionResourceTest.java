package org.yaodian.workplan.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
class SuggestionResourceTest {
    private City city;
    private String said;

    @BeforeEach
    void aClerkHasComplained() {
        city = City.create();
        said = As.bounded("reporter", city.countyA())
                .body(Map.of("kind", "COMPLAINT", "words", "We are asked for pupils twice.", "page", "/reporting"))
                .post("/api/v1/suggestions")
                .then()
                .statusCode(201)
                .body("own", equalTo(true))
                .body("answer", nullValue())
                .body("permissions", empty())
                .extract()
                .header("Location");
    }

    private String id() {
        return said.substring(said.lastIndexOf('/') + 1);
    }

    private static void answered(String location) {
        As.coordinator()
                .body(Map.of("words", "Not any more from October on."))
                .post(location + ":answer")
                .then()
                .statusCode(200)
                .body("answer", equalTo("Not any more from October on."))
                .body("permissions", contains("publish"));
    }

    @Test
    void onesOwnIsReadByOneselfAndByThoseWhoAnswerOnly() {
        As.bounded("reporter", city.countyA()).get(said).then().statusCode(200).body("own", equalTo(true));
        As.bounded("reporter", city.countyB()).get(said).then().statusCode(404);
        As.bounded("reporter", city.countyB()).get("/api/v1/suggestions").then().body("items.id", not(hasItem(id())));
        As.coordinator()
                .get(said)
                .then()
                .statusCode(200)
                .body("own", equalTo(false))
                .body("permissions", contains("answer"));
        As.administrator().get("/api/v1/suggestions?answered=false").then().body("items.id", hasItem(id()));
    }

    @Test
    void nobodyIsToldWhoItWas() {
        String author = "reporter-" + city.countyA();
        String shown = As.coordinator().get(said).then().extract().asString();
        assertThat(shown).doesNotContain(author, city.countyA());
        answered(said);
        String trail = As.administrator()
                .get("/api/v1/audit-events?entityId=" + id())
                .then()
                .statusCode(200)
                .body("items.operation", everyItem(equalTo("CHANGED")))
                .body("items.operation", not(empty()))
                .extract()
                .asString();
        assertThat(trail).doesNotContain(author, "asked for pupils");
    }

    @Test
    void itIsAnsweredOnce() {
        answered(said);
        As.bounded("reporter", city.countyA())
                .get(said)
                .then()
                .body("answer", notNullValue())
                .body("answeredAt", notNullValue())
                .body("published", equalTo(false));
        As.coordinator()
                .body(Map.of("words", "Another answer."))
                .post(said + ":answer")
                .then()
                .statusCode(409);
        As.bounded("reporter", city.countyB())
                .body(Map.of("words", "Me too."))
                .post(said + ":answer")
                .then()
                .statusCode(403);
    }

    @Test
    void questionAndAnswerAreShownToAllOnlyOncePublished() {
        As.coordinator().post(said + ":publish").then().statusCode(409);
        answered(said);
        As.coordinator()
                .post(said + ":publish")
                .then()
                .statusCode(200)
                .body("published", equalTo(true))
                .body("permissions", empty());
        As.coordinator().post(said + ":publish").then().statusCode(409);
        As.viewer(city.countyC()).get(said).then().statusCode(200).body("own", equalTo(false));
        As.viewer(city.countyC())
                .get("/api/v1/suggestions?published=true&own=false")
                .then()
                .body("items.id", hasItem(id()));
        As.viewer(city.countyC()).get("/api/v1/suggestions?own=true").then().body("items", empty());
    }

    @Test
    void itMayBeAboutATarget() {
        PlanOf plan = PlanOf.city(city);
        String target = plan.withTarget("fitness-" + city.code(), Map.of());
        As.viewer(city.countyA())
                .body(Map.of(
                        "kind",
                        "SUGGESTION",
                        "words",
                        "Ask once a year.",
                        "target",
                        target.substring(target.lastIndexOf('/') + 1)))
                .post("/api/v1/suggestions")
                .then()
                .statusCode(201)
                .body("target.code", equalTo("fitness-" + city.code()));
    }

    @Test
    void whatBreaksARuleIsRefused() {
        Map<String, Map<String, Object>> refused = Map.of(
                "/words", Map.of("kind", "COMPLAINT", "words", " "),
                "/kind", Map.of("words", "Something"),
                "/page", Map.of("kind", "COMPLAINT", "words", "Something", "page", "https://elsewhere"),
                "/target", Map.of("kind", "COMPLAINT", "words", "Something", "target", "no-such-target"));
        refused.forEach((pointer, body) -> As.viewer(city.countyA())
                .body(body)
                .post("/api/v1/suggestions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer)));
        As.anonymous().get("/api/v1/suggestions").then().statusCode(401);
    }
}
