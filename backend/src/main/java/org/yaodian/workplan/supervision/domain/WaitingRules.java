package org.yaodian.workplan.supervision.domain;

import java.util.List;
import java.util.stream.Stream;
import org.yaodian.workplan.supervision.OrderState;
import org.yaodian.workplan.supervision.ResponsibilitySummary;
import org.yaodian.workplan.supervision.SupervisionOrderSummary;
import org.yaodian.workplan.supervision.WaitingFor;
import org.yaodian.workplan.supervision.WaitingFor.Step;

/** Whom an order waits for, since when and for what. The one place that decides it. */
final class WaitingRules {
    private WaitingRules() {}

    static List<WaitingFor> of(SupervisionOrderSummary order) {
        return switch (order.state()) {
            case CLOSED, CANCELLED -> List.of();
            case DRAFT -> List.of(new WaitingFor(Step.ISSUE, null, order.createdAt()));
            case ISSUED, ACKNOWLEDGED, REJECTED, REPLIED, ACCEPTED -> underWay(order);
        };
    }

    private static List<WaitingFor> underWay(SupervisionOrderSummary order) {
        Stream<WaitingFor> parts = order.responsibilities().stream().flatMap(WaitingRules::ofPart);
        Stream<WaitingFor> close = order.state() == OrderState.ACCEPTED
                ? Stream.of(new WaitingFor(Step.CLOSE, null, order.since()))
                : Stream.empty();
        return Stream.concat(parts, close).toList();
    }

    /** Of a supporting addressee only what the office owes it: a decision. */
    private static Stream<WaitingFor> ofPart(ResponsibilitySummary part) {
        Stream<WaitingFor> decision = part.extension() == null
                ? Stream.empty()
                : Stream.of(new WaitingFor(
                        Step.DECIDE_EXTENSION, part.id(), part.extension().requestedAt()));
        return part.kind().hasToAnswer() ? Stream.concat(step(part), decision) : decision;
    }

    private static Stream<WaitingFor> step(ResponsibilitySummary part) {
        return switch (part.state()) {
            case DRAFT, ACCEPTED -> Stream.empty();
            case ISSUED -> Stream.of(new WaitingFor(Step.ACKNOWLEDGE, part.id(), part.since()));
            case ACKNOWLEDGED, REJECTED -> Stream.of(new WaitingFor(Step.REPLY, part.id(), part.since()));
            case REPLIED -> Stream.of(new WaitingFor(Step.ACCEPT, part.id(), part.since()));
        };
    }
}
