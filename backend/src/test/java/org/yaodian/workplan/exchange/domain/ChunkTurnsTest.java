package org.yaodian.workplan.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yaodian.workplan.shared.traffic.LastRequest;

@Timeout(60)
class ChunkTurnsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void noMoreChunksAreAtWorkThanThereAreTurns() {
        ChunkTurns turns = new ChunkTurns(2, LONG, new LastRequest());
        AtomicInteger atWork = new AtomicInteger();
        Supplier<Integer> chunk = () -> {
            int found = atWork.incrementAndGet();
            LockSupport.parkNanos(100_000);
            atWork.decrementAndGet();
            return found;
        };

        List<CompletableFuture<Integer>> batches = IntStream.range(0, 50)
                .mapToObj(batch -> CompletableFuture.supplyAsync(() -> turns.take(chunk), ChunkTurnsTest::onThread))
                .toList();

        assertThat(batches.stream().map(CompletableFuture::join)).hasSize(50).allMatch(n -> n <= 2);
    }

    private static void onThread(Runnable work) {
        Thread.ofVirtual().start(work);
    }

    @Test
    void aTurnIsGivenBackByAChunkThatFails() {
        ChunkTurns turns = new ChunkTurns(1, LONG, new LastRequest());

        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalArgumentException("wrong row");
                }))
                .hasMessage("wrong row");

        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }

    /** As when the rows that the other batch has stored are locked until it ends. */
    @Test
    void aBatchThatTheOneAtWorkWaitsForHasItsTurnInstead() {
        ChunkTurns turns = new ChunkTurns(1, Duration.ofMillis(50), new LastRequest());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch rowsAreFree = new CountDownLatch(1);

        CompletableFuture<String> waiting = CompletableFuture.supplyAsync(
                () -> turns.take(() -> {
                    begun.countDown();
                    return awaited(rowsAreFree, "waited for rows");
                }),
                ChunkTurnsTest::onThread);
        awaited(begun, "");
        CompletableFuture<String> other = CompletableFuture.supplyAsync(
                () -> turns.take(() -> {
                    rowsAreFree.countDown();
                    return "ended";
                }),
                ChunkTurnsTest::onThread);

        assertThat(List.of(other.join(), waiting.join())).containsExactly("ended", "waited for rows");
    }

    @Test
    void aTurnThatWasTakenOverIsNotGivenBackTwice() {
        ChunkTurns turns = new ChunkTurns(1, Duration.ofMillis(50), new LastRequest());
        ChunkTurns.Turn stuck = turns.later();
        stuck.begin();
        ChunkTurns.Turn next = turns.later();
        next.begin();
        stuck.close();

        CompletableFuture<String> third =
                CompletableFuture.supplyAsync(() -> turns.take(() -> "third"), ChunkTurnsTest::onThread);
        next.close();

        assertThat(third.join()).isEqualTo("third");
        assertThat(turns.free()).isOne();
    }

    @Test
    void whileOthersAskARestAsLongAsTheChunkIsDue() {
        LastRequest lastRequest = new LastRequest();
        ChunkTurns.Turn turn = new ChunkTurns(1, LONG, lastRequest).later();
        turn.begin();
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());

        assertThat(turn.restDue()).isZero();

        lastRequest.note();
        assertThat(turn.restDue()).isPositive().isLessThanOrEqualTo(Duration.ofMillis(100));
    }

    @Test
    void whileOthersAskChunksAreSmaller() {
        LastRequest lastRequest = new LastRequest();
        ChunkTurns turns = new ChunkTurns(1, LONG, lastRequest);
        int alone = turns.rows();

        lastRequest.note();

        assertThat(turns.rows()).isPositive().isLessThan(alone);
    }

    private static String awaited(CountDownLatch latch, String then) {
        try {
            latch.await();
            return then;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
