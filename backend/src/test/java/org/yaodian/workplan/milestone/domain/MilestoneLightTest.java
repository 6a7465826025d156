package org.yaodian.workplan.milestone.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.workplan.milestone.MilestoneKind;
import org.yaodian.workplan.milestone.MilestoneStanding;
import org.yaodian.workplan.milestone.MilestoneStatus;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.Reason;

class MilestoneLightTest {
    private static final LocalDate DUE = LocalDate.of(2025, 9, 30);
    private static final LocalDate PLAN_END = LocalDate.of(2025, 12, 31);

    private static MilestoneStanding standing(
            MilestoneStatus status,
            @Nullable LocalDate forecast,
            @Nullable LocalDate completed,
            int warningDays,
            LocalDate asOf) {
        MilestoneSummary milestone = new MilestoneSummary(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "M1",
                "Milestone",
                MilestoneKind.DOCUMENT,
                null,
                DUE,
                forecast,
                completed,
                warningDays,
                status,
                status == MilestoneStatus.CANCELLED || status == MilestoneStatus.MISSED ? "No funds" : null);
        return new MilestoneLight(milestone, asOf, PLAN_END).standing();
    }

    /** Due 2025-09-30 in a plan that ends on 2025-12-31; the table of docs/rules/milestones.md. */
    @ParameterizedTest(name = "{0} forecast {1} completed {2} warning {3}, as of {4}: {5}")
    @CsvSource(textBlock = """
            # status,   forecast,   completed,  warning, as of,      light,     first reason
            PLANNED,    ,           ,           30,      2025-08-30, ON_TRACK,  on-track
            PLANNED,    ,           ,           30,      2025-08-31, AT_RISK,   due-soon
            PLANNED,    ,           ,           30,      2025-09-30, AT_RISK,   due-soon
            PLANNED,    ,           ,           0,       2025-09-29, ON_TRACK,  on-track
            PLANNED,    ,           ,           0,       2025-09-30, AT_RISK,   due-soon
            PLANNED,    2025-09-30, ,           30,      2025-03-01, ON_TRACK,  on-track
            PLANNED,    2025-10-01, ,           30,      2025-03-01, AT_RISK,   forecast-late
            PLANNED,    2025-10-01, ,           30,      2025-09-15, AT_RISK,   forecast-late
            PLANNED,    ,           ,           30,      2025-10-01, OFF_TRACK, overdue
            PLANNED,    2025-10-20, ,           30,      2025-10-01, OFF_TRACK, overdue
            PLANNED,    ,           ,           30,      2025-12-31, OFF_TRACK, overdue
            PLANNED,    ,           ,           30,      2026-01-01, MISSED,    plan-ended
            ACHIEVED,   ,           2025-09-20, 30,      2025-09-20, ACHIEVED,  achieved
            ACHIEVED,   ,           2025-09-20, 30,      2025-09-19, AT_RISK,   due-soon
            ACHIEVED,   ,           2025-10-05, 30,      2025-10-04, OFF_TRACK, overdue
            ACHIEVED,   ,           2025-10-05, 30,      2025-10-05, ACHIEVED,  achieved-late
            ACHIEVED,   ,           2026-01-10, 30,      2026-01-09, MISSED,    plan-ended
            ACHIEVED,   ,           2026-01-10, 30,      2026-01-10, ACHIEVED,  achieved-late
            MISSED,     ,           ,           30,      2025-03-01, MISSED,    declared-missed
            CANCELLED,  ,           ,           30,      2026-03-01, CANCELLED, cancelled
            """)
    void theLightFollowsFromDatesAndDeclarations(
            MilestoneStatus status,
            @Nullable LocalDate forecast,
            @Nullable LocalDate completed,
            int warningDays,
            LocalDate asOf,
            Light light,
            String reason) {
        MilestoneStanding standing = standing(status, forecast, completed, warningDays, asOf);
        assertThat(standing.light()).isEqualTo(light);
        assertThat(standing.reasons().getFirst().code()).isEqualTo("light.milestone." + reason);
    }

    @Test
    void bothRisksAreNamedAtOnce() {
        LocalDate forecast = LocalDate.of(2025, 10, 10);
        assertThat(standing(MilestoneStatus.PLANNED, forecast, null, 30, LocalDate.of(2025, 9, 20))
                        .reasons())
                .containsExactly(
                        Reason.of("light.milestone.forecast-late", forecast, DUE),
                        Reason.of("light.milestone.due-soon", DUE, 10L));
    }

    @Property
    void whatIsNotDeliveredNeverLooksBetterAsDaysGoBy(
            @ForAll @IntRange(max = 365) int warningDays, @ForAll @IntRange(max = 500) int day) {
        LocalDate asOf = LocalDate.of(2025, 1, 1).plusDays(day);
        Light today =
                standing(MilestoneStatus.PLANNED, null, null, warningDays, asOf).light();
        Light tomorrow = standing(MilestoneStatus.PLANNED, null, null, warningDays, asOf.plusDays(1))
                .light();
        assertThat(tomorrow).isGreaterThanOrEqualTo(today);
    }
}
