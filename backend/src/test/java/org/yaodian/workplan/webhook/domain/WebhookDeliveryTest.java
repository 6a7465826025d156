package org.yaodian.workplan.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.agroal.api.AgroalDataSource;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonFormat;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.Receiver;

/** Changes go to a real HTTP server: in order, signed, each at least once, and none that is not the reader's. */
@ApiTest
class WebhookDeliveryTest {
    @Inject
    Round round;

    @Inject
    AgroalDataSource database;

    private final ObjectMapper json = new ObjectMapper();
    private Receiver receiver;
    private WebhookWork work;

    @BeforeEach
    void aWebhook() {
        receiver = Receiver.start();
        work = WebhookWork.to(receiver.url());
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    private int run() throws InterruptedException {
        return round.run(work.id());
    }

    private static void verify(String secret, Receiver.Request request) throws Exception {
        new Webhook(secret)
                .verify(
                        request.body(),
                        java.util.Map.of(
                                "webhook-id", List.of(request.id()),
                                "webhook-timestamp", List.of(request.header("Webhook-timestamp")),
                                "webhook-signature", List.of(request.header("Webhook-signature"))));
    }

    private static CloudEvent event(Receiver.Request request) {
        return Objects.requireNonNull(EventFormatProvider.getInstance().resolveFormat(JsonFormat.CONTENT_TYPE))
                .deserialize(request.body().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void changesArriveInTheirOrderSignedAndAsTheFeedGivesThem() throws Exception {
        String start = As.integration(work.city().countyA())
                .get("/api/v1/changes?since=now")
                .path("page.next");
        work.reports(3);

        assertThat(run()).isEqualTo(3);

        JsonNode feed = json.readTree(As.integration(work.city().countyA())
                        .get("/api/v1/changes?since=" + start)
                        .asString())
                .get("items");
        assertThat(receiver.requests()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            Receiver.Request request = receiver.requests().get(i);
            verify(work.secret(), request);
            CloudEvent event = event(request);
            assertThat(request.path()).isEqualTo("/hooks?from=plan");
            assertThat(request.header("Content-type")).startsWith("application/cloudevents+json");
            assertThat(event.getId()).isEqualTo(feed.get(i).get("id").asText());
            assertThat(event.getType()).isEqualTo("org.yaodian.observation.submitted");
            assertThat(event.getSubject())
                    .isEqualTo("observation/"
                            + feed.get(i).get("subject").get("id").asText());
            assertThat(json.readTree(request.body()).get("data")).isEqualTo(feed.get(i));
        }
        work.states("DELIVERED", "DELIVERED", "DELIVERED");
        work.webhook().body("lastDeliveredAt", not(nullValue())).body("waitingSince", nullValue());
        assertThat(run()).isZero();
    }

    @Test
    void aFailureIsTriedAgainWithTheSameIdAndBodyAndHoldsBackWhatIsBehind() throws Exception {
        receiver.answer(500);
        work.reports(2);

        assertThat(run()).isEqualTo(1);
        work.states("RETRYING", "PENDING");
        work.deliveries()
                .body("items[0].lastStatus", equalTo(500))
                .body("items[0].problem.message", equalTo("The other side answered HTTP 500."));
        work.webhook().body("health", equalTo("RETRYING"));
        assertThat(run()).isZero();
        work.letTimePass(database);
        receiver.answer(204);
        assertThat(run()).isEqualTo(2);

        assertThat(receiver.ids().get(1)).isEqualTo(receiver.ids().get(0));
        assertThat(receiver.requests().get(1).body())
                .isEqualTo(receiver.requests().get(0).body());
        assertThat(receiver.ids().get(2)).isNotEqualTo(receiver.ids().get(0));
        work.deliveries().body("items.attempts", contains(2, 1));
        work.webhook().body("health", equalTo("HEALTHY"));
    }

    @Test
    void aRedirectIsAFailureAndNotFollowed() throws Exception {
        try (Receiver other = Receiver.start()) {
            receiver.answer(request -> new Receiver.Answer(307, java.util.Map.of("Location", other.url())));
            work.reports(1);
            run();
            assertThat(other.requests()).isEmpty();
            work.deliveries().body("items.problem.code", contains("webhook.problem-redirect"));
        }
    }

    @Test
    void silenceIsAFailure() throws Exception {
        receiver.answer(request -> {
            try {
                TimeUnit.SECONDS.sleep(60);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
            return Receiver.Answer.of(204);
        });
        work.reports(1);
        run();
        work.deliveries()
                .body("items.problem.code", contains("webhook.problem-timeout"))
                .body("items.lastStatus", contains(nullValue()));
    }

    @Test
    void nobodyThereIsAFailure() throws Exception {
        receiver.close();
        work.reports(1);
        run();
        work.deliveries().body("items.problem.code", contains("webhook.problem-connect"));
    }

    @Test
    void aWishToWaitIsHeard() throws Exception {
        receiver.answer(request -> new Receiver.Answer(503, java.util.Map.of("Retry-After", "3600")));
        work.reports(1);
        run();
        String attempted = work.deliveries().extract().path("items[0].lastAttemptAt");
        String next = work.deliveries().extract().path("items[0].nextAttemptAt");
        assertThat(java.time.Duration.between(java.time.Instant.parse(attempted), java.time.Instant.parse(next)))
                .isBetween(java.time.Duration.ofMinutes(60), java.time.Duration.ofMinutes(61));
    }

    @Test
    void whatIsNotTakenForThreeDaysIsParkedAndTheNextGoesOn() throws Exception {
        work.reports(2);
        receiver.answer(
                request -> Receiver.Answer.of(request.id().equals(receiver.ids().getFirst()) ? 400 : 204));
        run();
        work.letPatienceEnd(database);

        assertThat(run()).isEqualTo(2);

        work.states("PARKED", "DELIVERED");
        work.webhook().body("parked", equalTo(1)).body("health", equalTo("HEALTHY"));
    }

    @Test
    void whatWasParkedIsSentAgainWithTheSameIdWhenAPersonWantsIt() throws Exception {
        receiver.answer(400);
        work.reports(2);
        run();
        work.letPatienceEnd(database);
        run();
        work.letPatienceEnd(database);
        run();
        work.states("PARKED", "PARKED");
        List<String> ids = work.deliveries().extract().path("items.id");
        receiver.answer(204);

        work.resend(ids.getFirst()).statusCode(200).body("state", equalTo("PENDING"));
        work.resend(ids.getFirst()).statusCode(409);
        run();
        assertThat(receiver.ids().getLast()).isEqualTo(ids.getFirst());
        work.states("DELIVERED", "PARKED");
        work.move("resend-parked").body("resent", equalTo(1));
        run();
        work.states("DELIVERED", "DELIVERED");
        assertThat(receiver.ids().getLast()).isEqualTo(ids.get(1));
        work.resend(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void whatIsSentAgainInVainIsParkedAndHoldsUpNobody() throws Exception {
        work.reports(1);
        run();
        String old = work.deliveries().extract().path("items[0].id");
        receiver.answer(request -> Receiver.Answer.of(request.id().equals(old) ? 422 : 204));
        work.resend(old).statusCode(200);
        work.reported(work.city().countyA(), "2025-Q2");

        assertThat(run()).isEqualTo(2);

        work.states("PARKED", "DELIVERED");
    }

    @Test
    void whatIsTakenOutOfTurnEndsTheWaitOfTheOthers() throws Exception {
        receiver.answer(500);
        work.reports(1);
        run();
        receiver.answer(204);
        work.move("test");

        assertThat(run()).isEqualTo(2);

        work.states("DELIVERED", "DELIVERED");
    }

    @Test
    void whoIsGoneIsToldNothingMore() throws Exception {
        receiver.answer(410);
        work.reports(2);
        run();
        work.states("PARKED", "PENDING");
        work.webhook().body("health", equalTo("GONE")).body("active", equalTo(false));
        As.coordinator()
                .get("/api/v1/audit-events?entityType=webhook&limit=1&sort=-number")
                .then()
                .body("items[0].actor.username", equalTo("system"))
                .body("items[0].after.active", equalTo(false));
        receiver.answer(204);
        assertThat(run()).isZero();
        work.replace(receiver.url(), true);
        assertThat(run()).isEqualTo(1);
        work.webhook().body("health", equalTo("HEALTHY"));
    }

    @Test
    void aTrialIsSentAheadAlsoWhenPausedAndTriedOnce() throws Exception {
        work.replace(receiver.url(), false);
        work.reports(1);
        receiver.answer(500);
        String trial = work.move("test").body("test", equalTo(true)).extract().path("id");
        assertThat(run()).isEqualTo(1);
        assertThat(event(receiver.requests().getFirst()).getType()).isEqualTo("org.yaodian.webhook.test");
        As.integration(work.city().countyA())
                .get("/api/v1/webhook-deliveries/" + trial)
                .then()
                .body("state", equalTo("PARKED"))
                .body("problem.code", equalTo("webhook.problem-status"));
        work.webhook().body("parked", equalTo(0));
    }

    @Test
    void aPauseMissesNothing() throws Exception {
        work.replace(receiver.url(), false);
        work.reports(2);
        assertThat(run()).isZero();
        work.replace(receiver.url(), true);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void bothSecretsSignForADayAfterARotation() throws Exception {
        String next = work.move("rotate-secret").extract().path("secret");
        work.reports(1);
        run();
        verify(next, receiver.requests().getFirst());
        verify(work.secret(), receiver.requests().getFirst());

        work.set(database, "update webhook set former_secret_until = now() - interval '1 second' where id = ?");
        work.reported(work.city().countyA(), "2025-Q2");
        run();
        verify(next, receiver.requests().getLast());
        assertThatThrownBy(() -> verify(work.secret(), receiver.requests().getLast()))
                .isInstanceOf(WebhookVerificationException.class);
        work.webhook().body("formerSecretUntil", nullValue());
    }

    @Test
    void changesOfAnotherCountyNeverArrive() throws Exception {
        work.reported(work.city().countyB(), "2025-Q1");
        assertThat(run()).isZero();
        work.reported(work.city().countyA(), "2025-Q1");
        work.reported(work.city().countyB(), "2025-Q2");
        assertThat(run()).isEqualTo(1);
        assertThat(receiver.requests().getFirst().body()).contains(work.city().countyA());
    }

    @Test
    void onlyWhatWasAskedForArrives() throws Exception {
        var body = WebhookWork.body(receiver.url(), true);
        body.put("types", List.of("milestone"));
        As.integration(work.city().countyA())
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/webhooks/" + work.id())
                .then()
                .statusCode(200);
        work.reports(1);
        assertThat(run()).isZero();
    }
}
