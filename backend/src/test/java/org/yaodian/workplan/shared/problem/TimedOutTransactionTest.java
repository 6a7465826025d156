package org.yaodian.workplan.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;

/** What a transaction's own thread is told when its time was up: try again, not that something is broken. */
@ApiTest
class TimedOutTransactionTest {

    @Inject
    EntityManager entities;

    @Inject
    TransactionManager transactions;

    @Test
    void isAnOutageAtItsNextStatement() {
        assertThat(afterItsTime(this::ask)).matches(StorageOutage::isOutage);
    }

    @Test
    void isAnOutageAtItsCommit() {
        assertThat(afterItsTime(() -> {})).matches(StorageOutage::isOutage);
    }

    /** What comes of a transaction that asks, waits until it is taken back, and does this. */
    private Throwable afterItsTime(Runnable rest) {
        return catchThrowable(() -> QuarkusTransaction.requiringNew().timeout(1).run(() -> {
            ask();
            await().pollInSameThread().until(() -> transactions.getStatus() == Status.STATUS_ROLLEDBACK);
            rest.run();
        }));
    }

    private void ask() {
        entities.createNativeQuery("select 1").getSingleResult();
    }
}
