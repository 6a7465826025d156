package org.yaodian.workplan.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

@ApiTest
class BriefResourceTest {
    @Inject
    AgroalDataSource database;

    private BriefOf made;

    @BeforeEach
    void aPlanWithAFigure() {
        made = BriefOf.aCity();
    }

    @Test
    void aDraftShowsTheFiguresOfItsDayAsTheAggregatesGiveThem() {
        String location = made.draft(BriefOf.october(Map.of()));
        As.coordinator()
                .get(location)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("number", nullValue())
                .body("knownAt", nullValue())
                .body("asOf", equalTo("2025-10-31"))
                .body("since", equalTo("2025-09-30"))
                .body("permissions", contains("update", "delete", "publish"))
                .body("figures.asOf", equalTo("2025-10-31"))
                .body("figures.knownAt", notNullValue())
                .body("figures.overall.expectedUnits", equalTo(3))
                .body("figures.overall.reportedUnits", equalTo(1))
                .body("figures.overall.lateReports", equalTo(2))
                .body("figures.targets[0].target.code", equalTo("fitness"))
                .body("figures.targets[0].value", equalTo(60))
                .body("figures.targets[0].light", equalTo("ACHIEVED"))
                .body("figures.units.orgUnit.code", hasItem(made.city().countyA()))
                .body("figures.units", hasSize(3))
                .body("figures.units[0].rank", equalTo(1))
                .body("restatements", empty());
    }

    @Test
    void aPublishedBriefKeepsItsFiguresAndListsWhatWasCorrectedLater() {
        String location = made.draft(BriefOf.october(Map.of()));
        BriefOf.publish(location)
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("number", matchesPattern("通报〔\\d{4}〕1号"))
                .body("publishedOn", notNullValue())
                .body("knownAt", notNullValue())
                .body("permissions", empty())
                .body("restatements", empty());
        made.plan().approved("fitness", made.city().countyB(), "2025-Q3", Map.of("numerator", 20, "denominator", 100));
        String fitness = "restatements.find { it.section == 'TARGET' && it.measure == '%s' }.%s";
        As.viewer(made.city().countyC())
                .get(location)
                .then()
                .statusCode(200)
                .body("figures.targets[0].value", equalTo(60))
                .body("figures.overall.reportedUnits", equalTo(1))
                .body(fitness.formatted("VALUE", "before"), equalTo("60"))
                .body(fitness.formatted("VALUE", "after"), equalTo("40"))
                .body(fitness.formatted("LIGHT", "before"), equalTo("ACHIEVED"))
                .body(fitness.formatted("REPORTED_UNITS", "after"), equalTo("2"))
                .body("restatements.section", hasItem("ORG_UNIT"))
                .body("restatements.measure", not(hasItem("GOAL")));
    }

    @Test
    void aPublishedBriefIsNeverChanged() throws SQLException {
        String location = made.draft(BriefOf.october(Map.of()));
        BriefOf.publish(location).statusCode(200);
        BriefOf.publish(location).statusCode(409).body("detail", notNullValue());
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"title\": \"Another\"}")
                .patch(location)
                .then()
                .statusCode(409);
        As.coordinator().header("If-Match", "*").delete(location).then().statusCode(409);
        String id = location.substring(location.lastIndexOf('/') + 1);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update brief set title = 'x' where id = '" + id + "'"))
                    .hasMessageContaining("a published brief is never changed");
            assertThatThrownBy(() -> statement.executeUpdate("delete from brief where id = '" + id + "'"))
                    .hasMessageContaining("a published brief is never changed");
        }
    }

    @Test
    void briefsPublishedAtTheSameTimeAreNumberedWithoutGaps() throws Exception {
        List<Callable<String>> publishing = IntStream.range(0, 6)
                .mapToObj(i -> made.draft(BriefOf.october(Map.of())))
                .<Callable<String>>map(location -> () ->
                        BriefOf.publish(location).statusCode(200).extract().path("number"))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> sequences = threads.invokeAll(publishing).stream()
                    .map(Future::resultNow)
                    .map(number -> Integer.valueOf(number.replaceAll(".*〕(\\d+)号", "$1")))
                    .sorted()
                    .toList();
            assertThat(sequences).containsExactly(1, 2, 3, 4, 5, 6);
        }
    }

    @Test
    void aDraftIsForTheOfficeOnlyAPublishedOneForAllConcerned() {
        String location = made.draft(BriefOf.october(Map.of()));
        String county = made.city().countyA();
        As.viewer(county).get(location).then().statusCode(404);
        As.viewer(county).get(made.briefs()).then().statusCode(200).body("items", empty());
        As.viewer(county).post(location + ":publish").then().statusCode(403);
        As.viewer(county)
                .body(BriefOf.october(Map.of()))
                .post(made.briefs())
                .then()
                .statusCode(403);
        BriefOf.publish(location).statusCode(200);
        As.viewer(county)
                .get(made.briefs())
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("PUBLISHED"));
        As.viewer(county).get(location).then().statusCode(200).body("permissions", empty());
        As.viewer(BriefOf.aCity().city().countyA()).get(location).then().statusCode(404);
    }

    @Test
    void aDraftIsChangedAndDeletedAgainstItsRevision() {
        String location = made.draft(BriefOf.october(Map.of()));
        String tag = As.coordinator().get(location).then().extract().header("ETag");
        As.coordinator()
                .contentType("application/merge-patch+json")
                .body("{\"month\": \"2025-11\"}")
                .patch(location)
                .then()
                .statusCode(428);
        As.coordinator()
                .header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body("{\"month\": \"2025-11\"}")
                .patch(location)
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2025-11-30"))
                .body("since", equalTo("2025-10-31"))
                .body("title", equalTo("Progress in October (sample)"));
        As.coordinator().header("If-Match", tag).delete(location).then().statusCode(412);
        As.coordinator().header("If-Match", "*").delete(location).then().statusCode(204);
        As.coordinator().get(location).then().statusCode(404);
    }

    @Test
    void whatHasChangedSinceADayIsABriefOfItsOwn() {
        As.coordinator()
                .get(made.draft(BriefOf.sinceJune()))
                .then()
                .body("kind", equalTo("SINCE"))
                .body("month", nullValue())
                .body("issuer", equalTo("Unit " + made.city().code()))
                .body("figures.since", equalTo("2025-06-30"))
                .body("figures.changes.find { it.kind == 'TARGET' }.after", equalTo("ACHIEVED"));
    }

    @Test
    void whatBreaksARuleIsRefused() {
        Map<String, Map<String, Object>> refused = Map.of(
                "brief.month-outside", Map.of("month", "2024-10"),
                "brief.as-of-before-month", Map.of("asOf", "2025-09-30"),
                "brief.since-when-monthly", Map.of("since", "2025-09-30"),
                "brief.since-required", Map.of("kind", "SINCE"),
                "brief.month-when-since", Map.of("kind", "SINCE", "since", "2025-09-30"),
                "brief.introduction-too-long",
                        Map.of("kind", "SINCE", "since", "2025-09-30", "introduction", "x".repeat(301)));
        refused.forEach((code, other) -> As.coordinator()
                .body(BriefOf.october(other))
                .post(made.briefs())
                .then()
                .statusCode(400)
                .body("errors.code", hasItem(code)));
        As.coordinator()
                .body(BriefOf.october(Map.of("title", " ")))
                .post(made.briefs())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/title"));
    }

    @Test
    void aPlanWithBriefsIsNotDeletedAndAClosedOneGetsNone() {
        String location = made.draft(BriefOf.october(Map.of()));
        String plan = made.briefs().replace("/briefs", "");
        As.coordinator()
                .header("If-Match", "*")
                .delete(plan)
                .then()
                .statusCode(409)
                .body("errors.message", hasItem(org.hamcrest.Matchers.containsString("Progress in October")));
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"status\": \"CLOSED\"}")
                .patch(plan)
                .then()
                .statusCode(200);
        BriefOf.publish(location).statusCode(409);
        As.coordinator()
                .body(BriefOf.october(Map.of()))
                .post(made.briefs())
                .then()
                .statusCode(409);
        As.coordinator().get(location).then().statusCode(200).body("permissions", empty());
    }
}
