package org.yaodian.workplan.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.TestNames;

/** Who keeps webhooks, where they may point, and what is given out of them. */
@ApiTest
class WebhookResourceTest {
    private static final String WEBHOOKS = "/api/v1/webhooks";

    private City city;

    @BeforeEach
    void aCity() {
        city = City.create();
        TestNames.set("outside.test", "93.184.215.14");
        TestNames.set("inside.test", "10.20.30.40");
        TestNames.set("both.test", "93.184.215.14", "127.0.0.1");
        TestNames.set("both6.test", "fd00::17", "2400:3200::1");
    }

    private static Map<String, Object> body(String url) {
        return new HashMap<>(
                Map.of("url", url, "description", "Other system", "types", List.of("observation"), "active", true));
    }

    private Map<String, Object> body() {
        return body("https://outside.test/hooks");
    }

    private static ValidatableResponse create(RequestSpecification as, Map<String, Object> body) {
        return as.body(body).post(WEBHOOKS).then();
    }

    private String created() {
        return create(As.integration(city.countyA()), body())
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void aNewOneGivesItsSecretOnceAndIsToldOfTheOwnUnit() {
        String location = create(As.integration(city.countyA()), body())
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .body("orgUnit.code", equalTo(city.countyA()))
                .body("health", equalTo("HEALTHY"))
                .body("permissions", hasItem("rotateSecret"))
                .extract()
                .header("Location");
        As.integration(city.countyA())
                .get(location)
                .then()
                .body("secret", nullValue())
                .body("url", equalTo("https://outside.test/hooks"));
        As.coordinator()
                .get("/api/v1/audit-events?entityType=webhook&limit=1&sort=-number")
                .then()
                .statusCode(200)
                .body("items[0].after", not(hasKey("secret")))
                .body("items[0].after.url", equalTo("https://outside.test/hooks"))
                .body(not(containsString("whsec_")));
    }

    @Test
    void aRepeatedRequestMakesOneAndGivesTheSecretNoSecondTime() {
        String key = UUID.randomUUID().toString();
        String first = create(As.integration(city.countyA()).header("Idempotency-Key", key), body())
                .statusCode(201)
                .extract()
                .path("id");
        create(As.integration(city.countyA()).header("Idempotency-Key", key), body())
                .statusCode(201)
                .body("id", equalTo(first))
                .body("secret", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "https://169.254.169.254/latest/meta-data, webhook.address-link-local",
        "https://localhost/hooks, webhook.address-loopback",
        "https://127.0.0.2/hooks, webhook.address-loopback",
        "https://[::1]/hooks, webhook.address-loopback",
        "https://[::ffff:10.0.0.1]/hooks, webhook.address-private",
        "https://0.0.0.0/hooks, webhook.address-unspecified",
        "https://100.64.3.2/hooks, webhook.address-shared",
        "https://inside.test/hooks, webhook.address-private",
        "https://both.test/hooks, webhook.address-mixed",
        "https://both6.test/hooks, webhook.address-mixed",
        "https://2130706433/hooks, webhook.address-loopback",
        "https://0x7f.1/hooks, webhook.url-malformed",
        "https://outside.test/hooks#part, webhook.url-malformed",
        "not an address, webhook.url-malformed",
        "ftp://outside.test/hooks, webhook.url-scheme",
        "outside.test/hooks, webhook.url-scheme",
        "https://user:word@outside.test/hooks, webhook.url-user",
        "http://outside.test/hooks, webhook.url-not-https",
        "https://nobody.invalid/hooks, webhook.name-unknown"
    })
    void eachAddressThatMayNotBeCalledIsRefusedForItsOwnReason(String url, String code) {
        create(As.administrator(), body(url))
                .statusCode(400)
                .body("errors.pointer", contains("/url"))
                .body("errors.code", contains(code))
                .body("errors.message", everyItem(not(equalTo(code))));
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        Map<String, Object> body = body("https://localhost/hooks");
        body.put("types", List.of("observation", "weather", "observation.approved"));
        create(As.coordinator(), body)
                .statusCode(400)
                .body("errors.pointer", contains("/types/1", "/url"))
                .body("errors.code", contains("changes.type-unknown", "webhook.address-loopback"));
        create(As.coordinator(), Map.of("url", "https://outside.test")).statusCode(400);
    }

    @Test
    void aCountyHasItsOwnAndNoOther() {
        String location = created();
        As.integration(city.countyA())
                .get(WEBHOOKS)
                .then()
                .body("items.orgUnit.code", everyItem(equalTo(city.countyA())));
        As.integration(city.countyB()).get(WEBHOOKS).then().body("items.id", not(hasItem(id(location))));
        As.integration(city.countyB()).get(location).then().statusCode(404);
        As.integration(city.countyB()).get(location + "/deliveries").then().statusCode(404);
        move(As.integration(city.countyB()), location, "test").statusCode(404);
        move(As.integration(city.countyB()), location, "rotate-secret").statusCode(404);
        move(As.integration(city.countyB()), location, "resend-parked").statusCode(404);
        As.integration(city.countyB())
                .header("If-Match", "*")
                .delete(location)
                .then()
                .statusCode(404);
        As.coordinator().get(location).then().statusCode(200);
        Map<String, Object> elsewhere = body();
        elsewhere.put("orgUnit", city.countyB());
        create(As.integration(city.countyA()), elsewhere).statusCode(403);
        elsewhere.put("orgUnit", "nowhere");
        create(As.integration(city.countyA()), elsewhere).statusCode(400).body("errors.pointer", contains("/orgUnit"));
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static ValidatableResponse move(RequestSpecification as, String location, String verb) {
        return as.urlEncodingEnabled(false).post(location + ":" + verb).then();
    }

    @Test
    void onlyThoseWhoKeepWebhooksSeeThem() {
        String location = created();
        for (String role : List.of("viewer", "reporter", "reviewer")) {
            As.bounded(role, city.countyA()).get(WEBHOOKS).then().statusCode(403);
            As.bounded(role, city.countyA()).get(location).then().statusCode(403);
            create(As.bounded(role, city.countyA()), body()).statusCode(403);
        }
        As.anonymous().get(WEBHOOKS).then().statusCode(401);
        As.integration(city.countyA()).get("/api/v1/me").then().body("permissions", hasItem("keepWebhooks"));
    }

    @Test
    void itIsChangedByWhoKnowsItsRevisionAndStaysWithItsUnit() {
        String location = created();
        String tag = As.integration(city.countyA()).get(location).header("ETag");
        Map<String, Object> body = body();
        body.put("types", List.of());
        body.put("active", false);
        replace(location, null, body).statusCode(428);
        replace(location, tag, body)
                .statusCode(200)
                .body("health", equalTo("PAUSED"))
                .body("types", equalTo(List.of()));
        replace(location, tag, body).statusCode(412);
        body.put("orgUnit", city.primarySchool(city.countyA()));
        replace(location, "*", body).statusCode(400).body("errors.code", contains("webhook.org-unit-fixed"));
        replace(location, "*", body("https://localhost/")).statusCode(400);
        replace(WEBHOOKS + "/" + UUID.randomUUID(), "*", body()).statusCode(404);
        As.integration(city.countyA())
                .header("If-Match", "*")
                .delete(location)
                .then()
                .statusCode(204);
        As.integration(city.countyA()).get(location).then().statusCode(404);
    }

    private ValidatableResponse replace(String location, @Nullable String ifMatch, Map<String, Object> body) {
        RequestSpecification as = As.integration(city.countyA()).body(body);
        return (ifMatch == null ? as : as.header("If-Match", ifMatch))
                .put(location)
                .then();
    }

    @Test
    void aNewSecretIsShownOnceAndTheFormerEndsAfterADay() {
        String location = created();
        move(As.integration(city.countyA()), location, "rotate-secret")
                .statusCode(200)
                .body("secret", startsWith("whsec_"))
                .body("formerSecretUntil", not(nullValue()));
        As.integration(city.countyA()).get(location).then().body("secret", nullValue());
    }

    @Test
    void aUnitWithAWebhookIsInUse() {
        String school = city.primarySchool(city.countyA());
        Map<String, Object> body = body();
        body.put("orgUnit", school);
        var webhook = create(As.integration(city.countyA()), body)
                .statusCode(201)
                .body("orgUnit.code", equalTo(school))
                .extract();
        String unit = webhook.path("orgUnit.id");
        As.administrator()
                .header("If-Match", "*")
                .delete("/api/v1/org-units/" + unit)
                .then()
                .statusCode(409)
                .body("errors.pointer", hasItem("/webhooks/" + webhook.path("id")));
    }

    @Test
    void oneUnitHasTwentyAtMost() {
        for (int i = 0; i < 20; i++) {
            create(As.integration(city.countyC()), body()).statusCode(201);
        }
        create(As.integration(city.countyC()), body()).statusCode(409);
    }
}
