package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.Batch;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;
import org.yaodian.workplan.testing.TokenIssuer;

/** What a client in the sandbox sends is checked and receipted, and never counts. */
@ApiTest
class SandboxTest {
    private City city;
    private PlanOf plan;
    private String target;
    private String start;

    @BeforeEach
    void aTarget() {
        city = City.create();
        plan = PlanOf.city(city);
        target = plan.withTarget("fitness", Map.of());
        start = now();
    }

    private static String now() {
        return As.coordinator().get("/api/v1/changes?since=now").path("page.next");
    }

    private String row(String period, int numerator, int denominator) {
        return "{\"plan\":\"%s\",\"target\":\"fitness\",\"orgUnit\":\"%s\",\"period\":\"%s\",\"numerator\":%d,\"denominator\":%d}\n"
                .formatted(plan.code(), city.countyA(), period, numerator, denominator);
    }

    private Batch.Answer send(String query, String... rows) {
        return Batch.of(Batch.sandbox(city.countyA()), Batch.NDJSON, String.join("", rows))
                .send(query);
    }

    private int total(String list) {
        return As.coordinator().get(list + "?total=true&plan=" + plan.code()).path("page.total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?mode=atomic", "?mode=partial", "?mode=partial&validateOnly=false"})
    void aBatchIsCheckedInEachModeAndNothingOfItIsThereAfterwards(String query) {
        int lines = total("/api/v1/audit-events");
        Batch.Answer answer = send(query, row("2025-Q1", 1, 2), row("2025-Q2", 6, 5));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getBoolean("sandbox")).isTrue();
        assertThat(answer.json().getBoolean("validateOnly")).isTrue();
        assertThat(answer.json().getString("state")).isEqualTo("CHECKED");
        assertThat(answer.count("created")).isEqualTo(1);
        assertThat(answer.codes()).containsExactly("observation.numerator-above-denominator");
        assertThat(total("/api/v1/observations")).isZero();
        assertThat(total("/api/v1/audit-events")).isEqualTo(lines);
        // Webhooks are sent what this feed tells, and nothing else.
        As.coordinator()
                .get("/api/v1/changes?plan=" + plan.code() + "&since=" + start)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        As.coordinator()
                .get(target + "/value?include=submitted&orgUnit=" + city.countyA())
                .then()
                .statusCode(200)
                .body("reportedUnits", equalTo(0));
    }

    @Test
    void aRepeatWouldStillBeNewSinceNothingWasStored() {
        send("", row("2025-Q1", 1, 2));
        assertThat(send("", row("2025-Q1", 1, 2)).count("created")).isEqualTo(1);
        assertThat(send("?mode=partial", row("2025-Q1", 1, 2)).count("unchanged"))
                .isZero();
    }

    @Test
    void theReceiptIsKeptAndSaysWhatItIsOf() {
        String id = send("", row("2025-Q1", 1, 2)).json().getString("id");
        As.integration(city.countyA())
                .get("/api/v1/imports/" + id)
                .then()
                .statusCode(200)
                .body("sandbox", equalTo(true))
                .body("sender", equalTo("sandbox-" + city.countyA()));
        String real = Batch.of(Batch.system(city.countyA()), Batch.NDJSON, row("2025-Q1", 1, 2))
                .send("")
                .json()
                .getString("id");
        As.integration(city.countyA()).get("/api/v1/imports/" + real).then().body("sandbox", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/observations", "/api/v1/webhooks", "/api/v1/suggestions", "/api/v1/calendar-feeds"})
    void everythingElseIsRefusedAndTheAnswerNamesTheBatch(String collection) {
        As.token(Batch.sandbox(city.countyA()))
                .body("{}")
                .post(collection)
                .then()
                .statusCode(403)
                .header("Sandbox", equalTo("true"))
                .body("detail", containsString("/observations:batch"));
        assertThat(total("/api/v1/observations")).isZero();
    }

    @Test
    void readsAreThoseOfTheCountyAndSayThatTheyWentToTheSandbox() {
        As.token(Batch.sandbox(city.countyA()))
                .get("/api/v1/targets?plan=" + plan.code())
                .then()
                .statusCode(200)
                .header("Sandbox", equalTo("true"))
                .body("items", hasSize(1));
        As.token(Batch.sandbox(city.countyA())).get("/api/v1/me").then().body("sandbox", equalTo(true));
        var own = As.integration(city.countyA()).get("/api/v1/me");
        assertThat(own.header("Sandbox")).isNull();
        assertThat(own.<Boolean>path("sandbox")).isFalse();
    }

    @Test
    void itsHealthIsCountedApartFromThatOfTheSystemThatCounts() {
        send("", row("2025-Q1", 1, 2), row("2025-Q2", 6, 5));
        Batch.of(Batch.system(city.countyA()), Batch.NDJSON, row("2025-Q1", 1, 2))
                .send("");
        // The same client, before it was let out of the sandbox.
        Batch.of(sandboxed("integration-" + city.countyA()), Batch.NDJSON, row("2025-Q3", 6, 5))
                .send("");
        var clients =
                As.integration(city.countyA()).get("/api/v1/clients?sort=name").jsonPath();
        String real = "integration-" + city.countyA();
        assertThat(clients.getList("items.name", String.class))
                .containsExactlyInAnyOrder(real, real, "sandbox-" + city.countyA());
        assertThat(health(clients, real, false)).containsExactly(1, 1, 0);
        assertThat(health(clients, real, true)).containsExactly(1, 0, 1);
        assertThat(health(clients, "sandbox-" + city.countyA(), true)).containsExactly(1, 1, 1);
    }

    private String sandboxed(String name) {
        return TokenIssuer.token(name, "integration", Map.of("org_unit", city.countyA(), "sandbox", "true"));
    }

    private static List<Integer> health(JsonPath clients, String name, boolean sandbox) {
        Map<String, Object> found = clients.param("name", name)
                .param("sandbox", sandbox)
                .getMap("items.find { it.name == name && it.sandbox == sandbox }");
        return List.of(
                (Integer) found.get("batches"), (Integer) found.get("accepted"), (Integer) found.get("rejected"));
    }
}
