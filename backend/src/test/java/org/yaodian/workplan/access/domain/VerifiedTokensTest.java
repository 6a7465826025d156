package org.yaodian.workplan.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.shared.time.BusinessClock;

class VerifiedTokensTest {
    private static final Instant START = Instant.parse("2025-10-15T02:00:00Z");

    private final MovingClock time = new MovingClock();
    private final VerifiedTokens tokens = new VerifiedTokens(new BusinessClock(time));
    private final SecurityIdentity somebody = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal("somebody"))
            .build();

    @Test
    void aTokenIsKnownByItsWholeText() {
        tokens.keep("head.body.signature", somebody, START.plusSeconds(300));
        assertThat(tokens.get("head.body.signature")).isSameAs(somebody);
        assertThat(tokens.get("head.body.forged")).isNull();
    }

    @Test
    void itIsVerifiedAgainAfterAMinute() {
        tokens.keep("token", somebody, START.plusSeconds(300));
        time.now = START.plusSeconds(59);
        assertThat(tokens.get("token")).isSameAs(somebody);
        time.now = START.plusSeconds(60);
        assertThat(tokens.get("token")).isNull();
    }

    @Test
    void itIsNotTakenPastItsExpiry() {
        tokens.keep("token", somebody, START.plusSeconds(10));
        time.now = START.plusSeconds(10);
        assertThat(tokens.get("token")).isNull();
    }

    private static final class MovingClock extends Clock {
        private Instant now = START;

        @Override
        public ZoneId getZone() {
            return BusinessClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
