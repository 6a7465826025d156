package org.yaodian.workplan.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.workplan.supervision.OrderOrigin;
import org.yaodian.workplan.supervision.OrderState;
import org.yaodian.workplan.supervision.ResponsibilityKind;
import org.yaodian.workplan.supervision.ResponsibilityState;
import org.yaodian.workplan.supervision.ResponsibilitySummary;
import org.yaodian.workplan.supervision.SupervisionOrderSummary;
import org.yaodian.workplan.supervision.WaitingFor;

/** The state of an order, its due date and what it waits for, from where its addressees stand. */
class WaitingRulesTest {
    private static final Instant SINCE = Instant.parse("2025-11-03T01:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2025, 11, 20);

    private static ResponsibilitySummary part(ResponsibilityKind kind, String state, LocalDate due) {
        ResponsibilityState stands = ResponsibilityState.valueOf(state);
        LocalDate answered =
                stands.owesAReply() || stands == ResponsibilityState.DRAFT ? null : LocalDate.of(2025, 11, 10);
        return new ResponsibilitySummary(
                UUID.randomUUID(), kind, UUID.randomUUID(), null, stands, due, SINCE, null, answered, null);
    }

    private static SupervisionOrderSummary order(OrderState state, List<ResponsibilitySummary> parts) {
        return new SupervisionOrderSummary(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                null,
                "Title",
                "Demand",
                null,
                null,
                null,
                DUE,
                DUE,
                null,
                OrderOrigin.MANUAL,
                null,
                state,
                SINCE,
                SINCE,
                state == OrderState.DRAFT ? null : LocalDate.of(2025, 11, 3),
                endedOn(state),
                parts);
    }

    private static @Nullable LocalDate endedOn(OrderState state) {
        return state.isEnded() ? LocalDate.of(2025, 11, 15) : null;
    }

    @ParameterizedTest
    @CsvSource({
        "ISSUED, ISSUED, ISSUED, ISSUED",
        "ACKNOWLEDGED, ISSUED, ISSUED, ISSUED",
        "ACKNOWLEDGED, ACKNOWLEDGED, ISSUED, ACKNOWLEDGED",
        "REPLIED, ACKNOWLEDGED, ISSUED, ACKNOWLEDGED",
        "REPLIED, REJECTED, ISSUED, REJECTED",
        "ACCEPTED, REJECTED, ACCEPTED, REJECTED",
        "REJECTED, ACKNOWLEDGED, REPLIED, ACKNOWLEDGED",
        "REPLIED, REPLIED, ISSUED, REPLIED",
        "ACCEPTED, REPLIED, ISSUED, REPLIED",
        "ACCEPTED, ACCEPTED, ISSUED, ACCEPTED"
    })
    void theSlowestOfLeadAndResponsibleDecides(
            String lead, String responsible, String supporting, OrderState expected) {
        assertThat(OrderProgress.state(List.of(
                        part(ResponsibilityKind.LEAD, lead, DUE),
                        part(ResponsibilityKind.RESPONSIBLE, responsible, DUE),
                        part(ResponsibilityKind.SUPPORTING, supporting, DUE))))
                .isEqualTo(expected);
    }

    @Test
    void theNextDueDateIsThatOfWhoeverStillOwesAReply() {
        ResponsibilitySummary lead = part(ResponsibilityKind.LEAD, "REPLIED", DUE);
        ResponsibilitySummary later = part(ResponsibilityKind.RESPONSIBLE, "ISSUED", DUE.plusDays(9));
        ResponsibilitySummary supporting = part(ResponsibilityKind.SUPPORTING, "ISSUED", DUE.minusDays(9));
        assertThat(OrderProgress.dueDate(List.of(lead, later, supporting), DUE)).isEqualTo(DUE.plusDays(9));
        assertThat(OrderProgress.dueDate(List.of(lead, supporting), DUE)).isEqualTo(DUE);
    }

    @ParameterizedTest
    @CsvSource({
        "ISSUED, ACKNOWLEDGE, false",
        "ACKNOWLEDGED, REPLY, false",
        "REJECTED, REPLY, false",
        "REPLIED, ACCEPT, true",
        "ACCEPTED, CLOSE, true"
    })
    void anOrderWaitsForTheNextStep(String state, WaitingFor.Step step, boolean byOffice) {
        ResponsibilitySummary lead = part(ResponsibilityKind.LEAD, state, DUE);
        ResponsibilitySummary supporting = part(ResponsibilityKind.SUPPORTING, "ISSUED", DUE);
        List<WaitingFor> waiting = WaitingRules.of(order(OrderState.valueOf(state), List.of(lead, supporting)));
        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst().step()).isEqualTo(step);
        assertThat(waiting.getFirst().since()).isEqualTo(SINCE);
        assertThat(step.isByOffice()).isEqualTo(byOffice);
    }

    @Test
    void nobodyIsWaitedForOnceItIsOver() {
        List<ResponsibilitySummary> parts = List.of(part(ResponsibilityKind.LEAD, "REPLIED", DUE));
        assertThat(WaitingRules.of(order(OrderState.CLOSED, parts))).isEmpty();
        assertThat(WaitingRules.of(order(OrderState.CANCELLED, parts))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ISSUED, LEAD, 2025-11-20, 0",
        "ISSUED, LEAD, 2025-11-21, -1",
        "REJECTED, LEAD, 2025-11-21, -1",
        "ISSUED, LEAD, 2025-11-02,",
        "ISSUED, SUPPORTING, 2025-11-21,",
        "REPLIED, LEAD, 2025-11-21,",
        "REPLIED, LEAD, 2025-11-09, 11"
    })
    void daysAreLeftForWhoeverOwesAReplyOnThatDay(
            String state, ResponsibilityKind kind, LocalDate day, @Nullable Integer expected) {
        SupervisionOrderSummary order = order(OrderState.valueOf(state), List.of(part(kind, state, DUE)));
        assertThat(order.daysLeft(day).stream().boxed().findFirst().orElse(null))
                .isEqualTo(expected);
        assertThat(order.isOverdue(day)).isEqualTo(expected != null && expected < 0);
    }

    @Test
    void aWithdrawnOrderIsNotOverdueAfterwards() {
        SupervisionOrderSummary order =
                order(OrderState.CANCELLED, List.of(part(ResponsibilityKind.LEAD, "ISSUED", DUE.minusDays(10))));
        assertThat(order.isOverdue(LocalDate.of(2025, 11, 14))).isTrue();
        assertThat(order.isOverdue(LocalDate.of(2025, 11, 15))).isFalse();
    }
}
