package org.yaodian.workplan.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.TokenIssuer;

@ApiTest
class PlanResourceTest {
    private static final String PLANS = "/api/v1/plans";

    private City city;

    @BeforeEach
    void aCity() {
        city = City.create();
    }

    private Map<String, Object> request(String code) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "title",
                "Plan " + code,
                "year",
                2025,
                "orgUnit",
                city.code(),
                "startDate",
                "2025-01-01",
                "endDate",
                "2025-12-31"));
    }

    private ValidatableResponse create(String code) {
        return As.coordinator().body(request(code)).post(PLANS).then().statusCode(201);
    }

    @Test
    void aNewPlanIsADraftWithLocationAndStrongEntityTag() {
        String code = "new-" + city.code();
        String location = create(code)
                .header("Location", matchesPattern(".*/api/v1/plans/[0-9a-f-]{36}"))
                .header("ETag", matchesPattern("\"0-[\\w-]{16}\""))
                .body("code", equalTo(code))
                .body("status", equalTo("DRAFT"))
                .body("orgUnit.code", equalTo(city.code()))
                .body("permissions", contains("update", "delete"))
                .extract()
                .header("Location");
        As.viewer(city.code())
                .get(location)
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("permissions", hasSize(0));
    }

    @Test
    void readingWithTheTagOneHoldsIsNotModified() {
        var created = create("etag-" + city.code()).extract();
        String location = created.header("Location");
        String tag =
                As.coordinator().get(location).then().statusCode(200).extract().header("ETag");
        As.coordinator()
                .header("If-None-Match", tag)
                .get(location)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
    }

    @Test
    void aChangeNeedsTheCurrentTag() {
        var created = create("change-" + city.code()).extract();
        String location = created.header("Location");
        Map<String, Object> body = request("change-" + city.code());
        body.put("title", "Another title");
        As.coordinator()
                .body(body)
                .put(location)
                .then()
                .statusCode(428)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:yaodian:problem:precondition-required"));
        As.coordinator()
                .header("If-Match", created.header("ETag"))
                .body(body)
                .put(location)
                .then()
                .statusCode(200)
                .body("title", equalTo("Another title"))
                .body("revision", equalTo(1));
        As.coordinator()
                .header("If-Match", created.header("ETag"))
                .body(body)
                .put(location)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:yaodian:problem:stale-revision"));
    }

    @Test
    void aMergePatchChangesOnlyWhatItNames() {
        var created = create("patch-" + city.code()).extract();
        As.coordinator()
                .header("If-Match", created.header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"status\": \"ACTIVE\"}")
                .patch(created.header("Location"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("title", equalTo("Plan patch-" + city.code()));
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"title\": null, \"colour\": \"red\"}")
                .patch(created.header("Location"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/colour"));
    }

    @Test
    void anActivePlanDoesNotGoBackToDraft() {
        var created = create("back-" + city.code()).extract();
        for (String status : new String[] {"ACTIVE", "CLOSED"}) {
            patchStatus(created.header("Location"), status).statusCode(200);
        }
        patchStatus(created.header("Location"), "DRAFT")
                .statusCode(409)
                .body("detail", equalTo("A plan cannot go from CLOSED to DRAFT."));
        patchStatus(created.header("Location"), "ACTIVE").statusCode(200);
    }

    private static ValidatableResponse patchStatus(String location, String status) {
        return As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"status\": \"" + status + "\"}")
                .patch(location)
                .then();
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndMakesOnePlan() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = request("key-" + city.code());
        String first = As.coordinator()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PLANS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        As.coordinator()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PLANS)
                .then()
                .statusCode(201)
                .header("Location", equalTo(first));
        body.put("title", "Different");
        As.coordinator()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:yaodian:problem:idempotency-key-reused"));
    }

    @Test
    void everyBrokenFieldIsNamedAtOnceInTheCallersLanguage() {
        As.coordinator()
                .header("Accept-Language", "zh-CN")
                .body(Map.of("code", "a b", "title", "", "year", 1900, "orgUnit", city.code()))
                .post(PLANS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("/code", "/endDate", "/startDate", "/title", "/year"))
                .body("errors.find { it.pointer == '/endDate' }.message", equalTo("必填。"));
    }

    @Test
    void unreadableInputSaysWhereAndWhat() {
        As.coordinator()
                .body("{\"code\": \"x\", \"colour\": 1}")
                .post(PLANS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/colour"))
                .body("errors[0].code", equalTo("field.unknown"));
        As.coordinator()
                .body("{\"code\": \"x\",")
                .post(PLANS)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:yaodian:problem:malformed-body"));
        As.coordinator()
                .body("{\"startDate\": \"2025-13-01\"}")
                .post(PLANS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/startDate"))
                .body("errors[0].message", containsString("YYYY-MM-DD"));
        As.coordinator().body("").post(PLANS).then().statusCode(400).contentType("application/problem+json");
        As.coordinator()
                .contentType(ContentType.TEXT)
                .body("x")
                .post(PLANS)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        As.coordinator()
                .contentType("application/json; charset=GBK")
                .body("{}")
                .post(PLANS)
                .then()
                .statusCode(415)
                .body("detail", containsString("GBK"));
        As.coordinator()
                .body("x".repeat(10_000_000))
                .post(PLANS)
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void anUnknownParameterIsRefusedAndNotIgnored() {
        As.coordinator()
                .get(PLANS + "?yaer=2025")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("yaer"))
                .body("errors[0].message", containsString("year"));
        for (String query :
                new String[] {"year=abc", "limit=0", "limit=x", "status=OPEN", "cursor=!!", "sort=colour"}) {
            As.coordinator().get(PLANS + "?" + query).then().statusCode(400).contentType("application/problem+json");
        }
        As.coordinator().get(PLANS + "/not-a-uuid").then().statusCode(400);
    }

    @Test
    void aPageWalkMeetsEveryPlanOnce() {
        for (int i = 0; i < 5; i++) {
            create("walk-" + i + "-" + city.code());
        }
        String query = PLANS + "?limit=2&total=true&sort=-title&orgUnit=" + city.code();
        var first = As.coordinator()
                .get(query)
                .then()
                .statusCode(200)
                .body("page.total", equalTo(5))
                .extract();
        var second = As.coordinator()
                .get(query + "&cursor=" + first.<String>path("page.next"))
                .then()
                .statusCode(200)
                .extract();
        As.coordinator()
                .get(query + "&cursor=" + second.<String>path("page.next"))
                .then()
                .body("items.code", contains("walk-0-" + city.code()))
                .body("page.next", nullValue());
        As.coordinator()
                .get(PLANS + "?sort=title&cursor=" + first.<String>path("page.next"))
                .then()
                .statusCode(400);
    }

    @Test
    void whoMayNotIsToldSo() {
        As.anonymous().get(PLANS).then().statusCode(401).contentType("application/problem+json");
        As.token("rubbish").get(PLANS).then().statusCode(401).contentType("application/problem+json");
        As.token(TokenIssuer.expired("c", "coordinator")).get(PLANS).then().statusCode(401);
        As.token(TokenIssuer.forged("c", "coordinator")).get(PLANS).then().statusCode(401);
        As.token(TokenIssuer.forAudience("other", "c", "coordinator"))
                .get(PLANS)
                .then()
                .statusCode(401);
        As.user("nobody", "stranger", Map.of())
                .get(PLANS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        As.user("v", "viewer", Map.of()).get(PLANS).then().statusCode(403);
        As.viewer(city.code()).body(request("x")).post(PLANS).then().statusCode(403);
    }

    @Test
    void aPlanOfAnotherCityIsNotThere() {
        var created = create("mine-" + city.code()).extract();
        City other = City.create();
        As.viewer(other.code()).get(created.header("Location")).then().statusCode(404);
        As.viewer(other.code()).get(PLANS).then().body("items.code", not(hasItem("mine-" + city.code())));
        As.integration(city.countyA()).get(created.header("Location")).then().statusCode(200);
    }

    @Test
    void aPlanInUseIsNotDeleted() {
        String plan = city.plan();
        String id = As.coordinator().get(PLANS + "?q=" + plan).then().extract().path("items[0].id");
        As.coordinator()
                .header("If-Match", "*")
                .delete(PLANS + "/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:yaodian:problem:in-use"))
                .body("errors[0].pointer", equalTo("/programmes/P01"));
        var fresh = create("gone-" + city.code()).extract();
        As.coordinator()
                .header("If-Match", fresh.header("ETag"))
                .delete(fresh.header("Location"))
                .then()
                .statusCode(204);
        As.coordinator().get(fresh.header("Location")).then().statusCode(404).body("instance", notNullValue());
    }
}
