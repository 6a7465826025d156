package org.yaodian.workplan.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Test;

class UnfinishedBodyTest {

    @Test
    void aBodyWhoseRestDoesNotComeInTimeMayBeSentAgain() {
        assertThat(UnfinishedBody.problemOf(new IOException("Read timed out")))
                .map(Problem::type)
                .contains(ProblemType.UNAVAILABLE);
    }

    @Test
    void aBodyBrokenOffIsIncomplete() {
        assertThat(UnfinishedBody.problemOf(new ClosedChannelException()))
                .map(Problem::type)
                .contains(ProblemType.MALFORMED_BODY);
    }

    @Test
    void whatOthersDoNotAnswerIsNoBody() {
        assertThat(UnfinishedBody.problemOf(new SocketTimeoutException("Read timed out")))
                .isEmpty();
        assertThat(UnfinishedBody.problemOf(new IOException("No space left on device")))
                .isEmpty();
    }
}
