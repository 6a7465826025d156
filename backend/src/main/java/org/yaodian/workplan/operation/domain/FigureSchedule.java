package org.yaodian.workplan.operation.domain;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.yaodian.workplan.shared.time.BusinessClock;

/** Works the figures out once a minute on each replica, however often they are read. */
@ApplicationScoped
class FigureSchedule {
    private final PlanFiguresReader plans;
    private final DeliveryFigures deliveries;
    private final FigureBoard board;
    private final BusinessClock clock;

    FigureSchedule(PlanFiguresReader plans, DeliveryFigures deliveries, FigureBoard board, BusinessClock clock) {
        this.plans = plans;
        this.deliveries = deliveries;
        this.board = board;
        this.clock = clock;
    }

    @Scheduled(
            identity = "operation-figures",
            every = "{yaodian.operation.every}",
            delayed = "{yaodian.operation.after-start}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        board.put(plans.now(), deliveries.now(), clock.now());
    }
}
