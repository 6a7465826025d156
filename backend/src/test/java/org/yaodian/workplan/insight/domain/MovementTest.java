package org.yaodian.workplan.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.workplan.insight.Changes.Direction;
import org.yaodian.workplan.plan.Light;

class MovementTest {

    @ParameterizedTest
    @CsvSource({
        "ON_TRACK,   AT_RISK,   WORSE",
        "ACHIEVED,   ON_TRACK,  WORSE",
        "OFF_TRACK,  MISSED,    WORSE",
        "OFF_TRACK,  ACHIEVED,  BETTER",
        "AT_RISK,    ON_TRACK,  BETTER",
        "NO_DATA,    ON_TRACK,  BETTER",
        "NO_DATA,    OFF_TRACK, WORSE",
        "CANCELLED,  ACHIEVED,  BETTER",
        "AT_RISK,    CANCELLED, MOVED",
        "ON_TRACK,   NO_DATA,   MOVED",
        "ON_TRACK,   ON_TRACK,  MOVED",
    })
    void theDirectionFollowsFromTheTwoLights(Light before, Light after, Direction direction) {
        assertThat(Movement.direction(before, after)).isEqualTo(direction);
    }

    @Property
    void whatBecameWorseIsBetterTheOtherWayRound(@ForAll Light one, @ForAll Light other) {
        boolean bothLit = one.compareTo(Light.CANCELLED) > 0 && other.compareTo(Light.CANCELLED) > 0;
        if (bothLit && one != other) {
            assertThat(Movement.direction(one, other)).isNotEqualTo(Movement.direction(other, one));
        }
    }

    @Test
    void theSameFigureInAnotherScaleIsNoChange() {
        assertThat(state("50.0").differsFrom(state("50.00"))).isFalse();
        assertThat(state("50").differsFrom(state("50.01"))).isTrue();
        assertThat(state(null).differsFrom(state("0"))).isTrue();
        assertThat(state("0").differsFrom(state(null))).isTrue();
        assertThat(state(null).differsFrom(state(null))).isFalse();
    }

    private static Movement.State state(@Nullable String value) {
        return new Movement.State(Light.ON_TRACK, value == null ? null : new BigDecimal(value));
    }
}
