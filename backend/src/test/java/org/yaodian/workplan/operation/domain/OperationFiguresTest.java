package org.yaodian.workplan.operation.domain;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlannedWork;

/** Whoever keeps the service running finds figures of requests and of plans, on a port that is not the API's. */
@ApiTest
@SuppressWarnings("NullAway.Init") // the test framework sets addresses
class OperationFiguresTest {
    private static final Pattern METRIC = Pattern.compile("\\b(?:http_server|yaodian|jvm|agroal|process)_[a-z_]+\\b");
    private static final Pattern SERIES = Pattern.compile("(?m)^([a-z_]+)[{ ]");

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @TestHTTPResource("/q/metrics")
    URL metricsOfTheApi;

    @Inject
    FigureSchedule schedule;

    @Test
    void aPlanInForceIsToldWithItsLights() {
        City city = City.create();
        String plan = city.plan();
        new PlannedWork(plan).task("T01", 1);
        schedule.look();
        String text = scraped();
        assertThat(text)
                .contains("yaodian_plan_lights{kind=\"task\",light=\"no_data\",plan=\"" + plan + "\"} 1.0")
                .contains("yaodian_plan_reports_late{plan=\"" + plan + "\"} 0.0")
                .contains("yaodian_plan_reviews_waiting{plan=\"" + plan + "\"} 0.0");
    }

    @Test
    void routesAreToldAsTheContractWritesThem() {
        UUID unknown = UUID.randomUUID();
        As.coordinator().get("/api/v1/plans/" + unknown).then().statusCode(404);
        As.coordinator().get("/api/v1/no-such-thing-" + unknown).then().statusCode(404);
        As.coordinator().get("/api/v1/plans?q=" + unknown);
        As.coordinator().get("/api/v1/plans").then().statusCode(200);
        assertThat(scraped())
                .contains("http_server_requests_seconds_bucket{")
                .contains("uri=\"/api/v1/plans\"")
                .contains("yaodian_problems_total{type=\"not-found\"}")
                .doesNotContain(unknown.toString());
    }

    @Test
    void theApiItselfTellsNone() {
        given().get(metricsOfTheApi).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ops/grafana/yaodian.json", "ops/prometheus/alerts.yml"})
    void whatIsWatchedIsReallyGiven(String file) throws IOException {
        City.create().plan();
        schedule.look();
        Set<String> given = found(SERIES, scraped(), 1);
        Set<String> watched = found(METRIC, Files.readString(Path.of(file)), 0);
        assertThat(watched).hasSizeGreaterThan(5);
        assertThat(given).containsAll(watched);
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String scraped() {
        return given().get(URI.create(metrics.toString()))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
