package org.yaodian.workplan.task.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.workplan.plan.Light.ACHIEVED;
import static org.yaodian.workplan.plan.Light.AT_RISK;
import static org.yaodian.workplan.plan.Light.CANCELLED;
import static org.yaodian.workplan.plan.Light.MISSED;
import static org.yaodian.workplan.plan.Light.NO_DATA;
import static org.yaodian.workplan.plan.Light.OFF_TRACK;
import static org.yaodian.workplan.plan.Light.ON_TRACK;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.task.Contribution;
import org.yaodian.workplan.task.TaskStanding;

class StandingRulesTest {

    private static Contribution of(Light light, @Nullable String achievement, String weight) {
        return new Contribution(
                light, achievement == null ? null : new BigDecimal(achievement), new BigDecimal(weight));
    }

    private static TaskStanding standing(Contribution... contributions) {
        return StandingRules.standing(List.of(contributions), null);
    }

    @Test
    void theWorstLightIsShownCancelledAndNoDataAside() {
        assertThat(standing(of(ON_TRACK, "0.5", "1"), of(OFF_TRACK, "0.1", "1"), of(NO_DATA, null, "1"))
                        .light())
                .isEqualTo(OFF_TRACK);
        assertThat(standing(of(MISSED, "0.9", "1"), of(OFF_TRACK, "0.1", "1")).light())
                .isEqualTo(MISSED);
        assertThat(standing(of(ACHIEVED, "1", "1"), of(NO_DATA, null, "1"), of(CANCELLED, null, "1"))
                        .light())
                .isEqualTo(ACHIEVED);
    }

    @Test
    void noDataIsShownOnlyWhenNothingHasData() {
        assertThat(standing(of(NO_DATA, null, "1"), of(CANCELLED, null, "1")).light())
                .isEqualTo(NO_DATA);
        assertThat(standing().light()).isEqualTo(NO_DATA);
    }

    @Test
    void progressIsTheWeightedMeanOfAchievements() {
        assertThat(standing(of(ON_TRACK, "0.5", "3"), of(ACHIEVED, "1", "1")).progress())
                .isEqualTo(new BigDecimal("0.6250"));
        assertThat(standing(of(ACHIEVED, "1", "1"), of(ON_TRACK, "0", "1"), of(ON_TRACK, "0", "1"))
                        .progress())
                .isEqualTo(new BigDecimal("0.3333"));
    }

    @Test
    void aTargetWithoutDataCountsAsNothingAchievedYet() {
        assertThat(standing(of(ACHIEVED, "1", "1"), of(NO_DATA, null, "1")).progress())
                .isEqualTo(new BigDecimal("0.5000"));
    }

    @Test
    void whatIsCancelledDoesNotCount() {
        assertThat(standing(of(ACHIEVED, "1", "1"), of(CANCELLED, null, "1")).progress())
                .isEqualTo(new BigDecimal("1.0000"));
        assertThat(standing(of(CANCELLED, null, "1")).progress()).isNull();
    }

    @Test
    void whereThereIsNothingToMeasureThereIsNoProgress() {
        assertThat(standing().progress()).isNull();
        assertThat(standing().reasons()).containsExactly(Reason.of("light.task.empty"));
        assertThat(standing(of(ON_TRACK, "0.5", "0")).progress()).isNull();
    }

    @Test
    void theReasonsCountWhatItHoldsTheWorstFirst() {
        assertThat(standing(of(ACHIEVED, "1", "1"), of(AT_RISK, "0", "1"), of(ACHIEVED, "1", "1"))
                        .reasons())
                .containsExactly(Reason.of("light.task.at-risk", 1L), Reason.of("light.task.achieved", 2L));
    }

    @Test
    void anOverrideReplacesTheProgressButNotTheLight() {
        TaskStanding standing = StandingRules.standing(
                List.of(of(OFF_TRACK, "0.125", "1")),
                new StandingRules.Overriding(new BigDecimal("0.8"), "Seen on site"));
        assertThat(standing.light()).isEqualTo(OFF_TRACK);
        assertThat(standing.progress()).isEqualTo(new BigDecimal("0.8000"));
        assertThat(standing.reasons())
                .containsExactly(
                        Reason.of("light.task.off-track", 1L),
                        Reason.of("progress.task.overridden", "12.5", "Seen on site"));
    }

    @Test
    void anOverrideOfNothingSaysOnlyItsReason() {
        assertThat(StandingRules.standing(List.of(), new StandingRules.Overriding(BigDecimal.ONE, "Done"))
                        .reasons())
                .contains(Reason.of("progress.task.set", "Done"));
    }

    @Property
    void progressStaysBetweenNothingAndAll(@ForAll("contributions") List<Contribution> contributions) {
        BigDecimal progress = StandingRules.progress(contributions);
        if (progress != null) {
            assertThat(progress).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            assertThat(progress.scale()).isEqualTo(4);
        }
    }

    @Property
    void theStandingDoesNotDependOnTheOrder(
            @ForAll("contributions") List<Contribution> contributions, @ForAll long seed) {
        List<Contribution> shuffled = new ArrayList<>(contributions);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(StandingRules.standing(shuffled, null)).isEqualTo(StandingRules.standing(contributions, null));
    }

    @Provide
    Arbitrary<List<Contribution>> contributions() {
        Arbitrary<BigDecimal> achievements = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1), BigDecimal.TWO)
                .ofScale(6)
                .injectNull(0.2);
        Arbitrary<BigDecimal> weights = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(3);
        return Combinators.combine(Arbitraries.of(Light.class), achievements, weights)
                .as(Contribution::new)
                .list()
                .ofMaxSize(12);
    }
}
