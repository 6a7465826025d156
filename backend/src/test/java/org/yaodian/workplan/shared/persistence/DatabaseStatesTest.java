package org.yaodian.workplan.shared.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whoever waits for a look at the database hears of it, also when there was none. */
class DatabaseStatesTest {
    private static final AgroalDataSource BROKEN = (AgroalDataSource) Proxy.newProxyInstance(
            DatabaseStatesTest.class.getClassLoader(),
            new Class<?>[] {AgroalDataSource.class},
            (proxy, method, given) -> {
                throw new IllegalStateException("no pool");
            });

    @Test
    void aLookThatFailsForWhateverReasonIsToldToThoseWhoWait() {
        try (ExecutorService workers = Executors.newSingleThreadExecutor()) {
            DatabaseStates states = new DatabaseStates(BROKEN, workers);
            for (int again = 0; again < 2; again++) {
                CompletionStage<DatabaseState> asked = states.soon();
                assertThatThrownBy(() -> asked.toCompletableFuture().get(10, TimeUnit.SECONDS))
                        .isInstanceOf(ExecutionException.class)
                        .hasRootCauseMessage("no pool");
            }
        }
    }

    @Test
    void aLookThatNobodyWillTakeIsNotWaitedFor() {
        ExecutorService ended = Executors.newSingleThreadExecutor();
        ended.shutdownNow();
        DatabaseStates states = new DatabaseStates(BROKEN, ended);
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(states::soon).isInstanceOf(RejectedExecutionException.class);
        }
    }
}
