package org.yaodian.workplan.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.shared.retention.Retention;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.Receiver;

/** Replicas that die, are slow or come at the same time: each change still arrives, with its one id and in its order. */
@ApiTest
class WebhookRoundsTest {
    @Inject
    Round round;

    @Inject
    RoundSteps steps;

    @Inject
    Sender sender;

    @Inject
    WebhookSchedule schedule;

    @Inject
    Retention retention;

    @Inject
    AgroalDataSource database;

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

    /** A replica died after it had sent and before it could say so: it is sent again with the same id, and nothing is lost. */
    @Test
    void whatWasSentByOneThatDiedIsSentAgainWithTheSameId() throws Exception {
        work.reports(2);
        UUID dead = UUID.randomUUID();
        assertThat(steps.take(work.id(), dead)).isTrue();
        Step.Send send = sending(dead);
        assertThat(sender.send(send.parcel()).isTaken()).isTrue();

        assertThat(run()).isZero();
        work.letLeaseRunOut(database);
        assertThat(run()).isEqualTo(2);

        String first = send.parcel().id().toString();
        assertThat(receiver.ids()).startsWith(first, first).hasSize(3);
        work.deliveries().body("items.attempts", contains(2, 1));
        work.states("DELIVERED", "DELIVERED");
    }

    /** Reads the feed as a round would, and begins to send the first. */
    private Step.Send sending(UUID lease) {
        for (int step = 0; step < 3; step++) {
            Step next = steps.next(work.id(), lease);
            if (next instanceof Step.Send send) {
                return send;
            }
            round.isMoreFound(work.id(), lease, (Step.Read) next);
        }
        throw new AssertionError("nothing to send");
    }

    @Test
    void whoLostTheLeaseSaysNothingMore() throws Exception {
        work.reports(1);
        UUID slow = UUID.randomUUID();
        steps.take(work.id(), slow);
        Step.Send send = sending(slow);
        work.letLeaseRunOut(database);
        assertThat(run()).isEqualTo(1);

        steps.sent(work.id(), slow, send.parcel().id(), Answers.answered(500, null, java.time.Instant.now()));
        steps.found(work.id(), slow, List.of(), "elsewhere");

        work.states("DELIVERED");
        work.reported(work.city().countyA(), "2025-Q2");
        assertThat(run()).isEqualTo(1);
    }

    @Test
    void threeReplicasSendEachChangeOnceAndInOrder() throws Exception {
        work.reports(4);
        try (ExecutorService replicas = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> running =
                    List.of(replicas.submit(this::run), replicas.submit(this::run), replicas.submit(this::run));
            for (Future<Integer> one : running) {
                one.get();
            }
        }
        List<String> ids = work.deliveries().extract().path("items.id");
        assertThat(receiver.ids()).isEqualTo(ids).hasSize(4);
    }

    @Test
    void whoLooksSendsWhatIsDue() throws Exception {
        work.set(database, "update webhook set active = false where id <> ?");
        work.reports(1);
        schedule.look();
        for (int look = 0; look < 200 && receiver.requests().isEmpty(); look++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(receiver.requests()).hasSize(1);
    }

    @Test
    void whatWasTakenIsKeptForThirtyDaysAndWhatWasParkedForLonger() throws Exception {
        work.reports(2);
        run();
        work.set(database, """
                update webhook_delivery set last_attempt_at = now() - interval '31 days'
                where webhook_id = ? and body like '%2025-Q1%'""");
        retention.look();
        work.states("DELIVERED");
        work.set(database, """
                update webhook_delivery set state = 'PARKED', last_attempt_at = now() - interval '31 days'
                where webhook_id = ?""");
        retention.look();
        work.states("PARKED");
    }

    @Test
    void aDeletedOneIsToldNothingMore() throws Exception {
        receiver.answer(500);
        work.reports(1);
        run();
        As.integration(work.city().countyA())
                .header("If-Match", "*")
                .delete("/api/v1/webhooks/" + work.id())
                .then()
                .statusCode(204);
        receiver.answer(204);
        assertThat(run()).isZero();
        assertThat(receiver.requests()).hasSize(1);
    }
}
