package org.yaodian.workplan.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void whatIsAnsweredWith2xxIsTaken(int status) {
        assertThat(Answers.answered(status, null, NOW).isTaken()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 304, 307, 308, 400, 401, 404, 409, 410, 422, 429, 500, 503})
    void whatIsAnsweredOtherwiseIsNot(int status) {
        assertThat(Answers.answered(status, null, NOW).isTaken()).isFalse();
    }

    @Test
    void onlyA410SaysThatNobodyIsThereAnyMore() {
        assertThat(Answers.answered(410, null, NOW).isGone()).isTrue();
        assertThat(Answers.answered(404, null, NOW).isGone()).isFalse();
    }

    @Test
    void aWishToWaitIsReadInSecondsAndAsAMoment() {
        assertThat(Answers.answered(503, "120", NOW).wish()).isEqualTo(Duration.ofMinutes(2));
        assertThat(Answers.answered(429, "Mon, 02 Mar 2026 01:10:00 GMT", NOW).wish())
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(Answers.answered(429, "Mon, 02 Mar 2026 00:10:00 GMT", NOW).wish())
                .isNull();
        assertThat(Answers.answered(503, "99999999999999999999", NOW).wish()).isNull();
        assertThat(Answers.answered(503, "soon", NOW).wish()).isNull();
        assertThat(Answers.answered(500, "120", NOW).wish()).isNull();
    }
}
