package org.yaodian.workplan.years.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.workplan.years.domain.ACommitment.DUE_2025;
import static org.yaodian.workplan.years.domain.ACommitment.DUE_2026;
import static org.yaodian.workplan.years.domain.ACommitment.changed;
import static org.yaodian.workplan.years.domain.ACommitment.target;
import static org.yaodian.workplan.years.domain.ACommitment.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.years.Aspect;
import org.yaodian.workplan.years.Commitment;

class DifferencesTest {
    private final Commitment task = task("T1", "推进校园足球", "新增足球特色学校10所。");
    private final Commitment target = target("G1", "足球特色学校占比", task);

    @Test
    void dueAYearLaterIsNoDifference() {
        assertThat(Differences.of(target, changed(target, DUE_2026, null, null), 1))
                .isEmpty();
    }

    @Test
    void dueOnAnotherDayOfTheYearIsOne() {
        assertThat(Differences.of(target, changed(target, LocalDate.of(2026, 6, 30), null, null), 1))
                .containsExactly(Aspect.DUE);
    }

    @Test
    void aGoalWrittenWithMoreZerosIsTheSame() {
        assertThat(Differences.of(target, changed(target, DUE_2026, new BigDecimal("55.000"), null), 1))
                .isEmpty();
        assertThat(Differences.of(target, changed(target, DUE_2026, new BigDecimal("60"), null), 1))
                .containsExactly(Aspect.GOAL);
    }

    @Test
    void anotherLeadAndOtherWordsAreTold() {
        Commitment reworded = changed(task("T1", "推进校园足球", "新增足球特色学校12所。"), DUE_2026, null, Aggregate.newId());

        assertThat(Differences.of(task, reworded, 1)).containsExactlyInAnyOrder(Aspect.WORDING, Aspect.LEAD_DEPARTMENT);
    }

    @Test
    void spacesAndFullWidthAreNoOtherWords() {
        assertThat(Differences.of(task, task("T1", "推进 校园足球", "新增足球特色学校１０所。"), 0))
                .isEmpty();
    }

    @Test
    void aTaskWithoutClausesIsComparedByItsTitleOnly() {
        assertThat(Differences.of(task, task("T9", "推进校园足球"), 0)).isEmpty();
        assertThat(DUE_2025).isBefore(DUE_2026);
    }
}
