package org.yaodian.workplan.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageOutageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"08006", "08001", "08P01", "53100", "53200", "53300", "57P01", "57P03", "57014", "25006", "58030"
            })
    void whatTheDatabaseCannotDoForNowIsAnOutage(String state) {
        SQLException failure = new SQLException("no", state);
        assertThat(StorageOutage.isOutage(new PersistenceException(failure))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "22012", "42501"})
    void whatItRefusesIsNone(String state) {
        assertThat(StorageOutage.isOutage(new PersistenceException(new SQLException("no", state))))
                .isFalse();
    }

    @Test
    void aPoolWithoutAConnectionIsAnOutage() {
        assertThat(StorageOutage.isOutage(new SQLException("Acquisition timeout", new TimeoutException())))
                .isTrue();
    }

    @Test
    void aCommitWithoutAnAnswerIsAnOutage() {
        RuntimeException failure = new IllegalStateException("could not commit");
        failure.addSuppressed(new XAException(XAException.XAER_RMFAIL));
        assertThat(StorageOutage.isOutage(failure)).isTrue();
    }

    @Test
    void aCircleOfCausesEnds() {
        RuntimeException failure = new IllegalStateException("a");
        failure.addSuppressed(new IllegalStateException("b", failure));
        assertThat(StorageOutage.isOutage(failure)).isFalse();
    }
}
