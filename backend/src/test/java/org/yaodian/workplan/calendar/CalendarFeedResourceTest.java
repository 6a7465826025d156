package org.yaodian.workplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;
import org.yaodian.workplan.testing.PlannedWork;

@ApiTest
class CalendarFeedResourceTest {
    private static final String FEEDS = "/api/v1/calendar-feeds";

    @Inject
    EntityManager entityManager;

    private City city;
    private PlanOf plan;

    @BeforeEach
    void aPlanWithMilestonesOfTwoCounties() {
        city = City.create();
        plan = PlanOf.city(city);
        PlannedWork work = new PlannedWork(plan.code());
        work.milestone("M-all", "T01", "2025-10-31");
        for (String county : new String[] {city.countyA(), city.countyB()}) {
            Map<String, Object> body = work.milestoneBody("M-" + county, "T01", "2025-11-30");
            body.put("orgUnit", county);
            work.milestone(body);
        }
    }

    private RequestSpecification viewer() {
        return As.viewer(city.countyA());
    }

    private ExtractableResponse<Response> created() {
        return viewer().body(Map.of("plan", plan.code(), "name", "My phone"))
                .post(FEEDS)
                .then()
                .statusCode(201)
                .extract();
    }

    private static ValidatableResponse phone(String address) {
        return As.anonymous().accept("text/calendar, */*;q=0.1").get(address).then();
    }

    @Test
    void aNewFeedShowsItsAddressThisOnce() {
        var feed = viewer().body(Map.of("plan", plan.code(), "name", "My phone"))
                .post(FEEDS)
                .then()
                .statusCode(201)
                .body("plan.code", equalTo(plan.code()))
                .body("orgUnit.code", equalTo(city.countyA()))
                .body("name", equalTo("My phone"))
                .body("createdAt", notNullValue())
                .body("lastUsedAt", nullValue())
                .body("address", matchesPattern(FEEDS + "/[0-9a-f-]{36}/timeline\\.ics\\?token=[\\w-]{43}"))
                .body("permissions", contains("delete"))
                .extract();
        viewer().get(feed.header("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(feed.path("id")))
                .body("address", nullValue());
        viewer().get(FEEDS)
                .then()
                .body("items", hasSize(1))
                .body("items[0].address", nullValue())
                .body("items[0].name", equalTo("My phone"));
    }

    @Test
    void aPhoneReadsTheCalendarWithoutALoginAndNothingBeyondItsUnit() {
        String address = created().path("address");
        String tag = phone(address)
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .body(startsWith("BEGIN:VCALENDAR\r\n"))
                .body(containsString("SUMMARY:Milestone: Milestone M-all"))
                .body(containsString("SUMMARY:Milestone: Milestone M-" + city.countyA()))
                .body(not(containsString("SUMMARY:Milestone: Milestone M-" + city.countyB())))
                .extract()
                .header("ETag");
        As.anonymous()
                .accept("text/calendar")
                .header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304);
        viewer().get(FEEDS).then().body("items[0].lastUsedAt", notNullValue()).body("items[0].revision", equalTo(0));
    }

    @Test
    void aTokenOpensItsOwnPathOnly() {
        ExtractableResponse<Response> one = created();
        ExtractableResponse<Response> other = created();
        String token = one.<String>path("address").replaceFirst(".*token=", "");
        phone(FEEDS + "/" + other.path("id") + "/timeline.ics?token=" + token).statusCode(404);
        phone(FEEDS + "/" + one.path("id") + "/timeline.ics?token=" + token + "x")
                .statusCode(404);
        phone(FEEDS + "/" + one.path("id") + "/timeline.ics").statusCode(404);
        As.anonymous().get(FEEDS + "?token=" + token).then().statusCode(401);
        As.anonymous()
                .get(FEEDS + "/" + one.path("id") + "?token=" + token)
                .then()
                .statusCode(401);
        As.token(token).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void anUnknownFeedIsARefusalLikeAnyOther() {
        As.anonymous()
                .accept("text/calendar")
                .get(FEEDS + "/0199b0a2-6c1e-7c55-9a53-1d0f4f1f7a10/timeline.ics?token=x")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:yaodian:problem:not-found"));
    }

    @Test
    void aRevokedFeedIsAsIfItHadNeverBeen() {
        ExtractableResponse<Response> feed = created();
        String own = FEEDS + "/" + feed.path("id");
        viewer().delete(own).then().statusCode(428);
        viewer().header("If-Match", feed.header("ETag")).delete(own).then().statusCode(204);
        phone(feed.path("address")).statusCode(404);
        viewer().get(own).then().statusCode(404);
        viewer().get(FEEDS).then().body("items", hasSize(0));
    }

    @Test
    void nobodySeesOrRevokesTheFeedsOfOthers() {
        String own = FEEDS + "/" + created().path("id");
        for (RequestSpecification other : new RequestSpecification[] {As.viewer(city.countyB()), As.coordinator()}) {
            other.get(own).then().statusCode(404);
        }
        As.coordinator().header("If-Match", "*").delete(own).then().statusCode(404);
        As.anonymous().get(FEEDS).then().statusCode(401);
    }

    @Test
    void whatAFeedShowsIsChosenWithinOnesReach() {
        As.coordinator()
                .body(Map.of("plan", plan.code(), "orgUnit", city.countyB()))
                .post(FEEDS)
                .then()
                .statusCode(201)
                .body("orgUnit.code", equalTo(city.countyB()))
                .body("name", equalTo("Plan of " + city.code()));
        viewer().body(Map.of("plan", plan.code(), "orgUnit", city.code()))
                .post(FEEDS)
                .then()
                .statusCode(403);
        As.coordinator()
                .body(Map.of("plan", plan.code(), "orgUnit", City.create().code()))
                .post(FEEDS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/orgUnit"));
        viewer().body(Map.of("plan", "nothing"))
                .post(FEEDS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("plan.unknown"));
        viewer().body(Map.of()).post(FEEDS).then().statusCode(400).body("errors.pointer", contains("/plan"));
    }

    @Test
    void theTokenIsStoredNowhere() {
        String key = "feed-" + city.code();
        Map<String, String> body = Map.of("plan", plan.code());
        String address = viewer().header("Idempotency-Key", key)
                .body(body)
                .post(FEEDS)
                .then()
                .statusCode(201)
                .extract()
                .path("address");
        String token = address.replaceFirst(".*token=", "");
        viewer().header("Idempotency-Key", key)
                .body(body)
                .post(FEEDS)
                .then()
                .statusCode(201)
                .body("address", nullValue());
        assertThat(stored("select answer from idempotency_record where key = '" + key + "'"))
                .doesNotContain(token);
        assertThat(stored("select row_to_json(f)::text from calendar_feed f where owner = 'viewer-" + city.countyA()
                        + "'"))
                .contains("token_digest")
                .doesNotContain(token);
        phone(address).statusCode(200);
    }

    private String stored(String sql) {
        return String.valueOf(entityManager.createNativeQuery(sql).getSingleResult());
    }

    @Test
    void onePersonHasAtMostFifty() {
        for (int i = 0; i < 50; i++) {
            created();
        }
        viewer().body(Map.of("plan", plan.code())).post(FEEDS).then().statusCode(409);
    }
}
