package org.yaodian.workplan.bench;

import java.util.ArrayList;
import java.util.List;

/** The same reads on more and more observations of the same plan, one size after the other. */
final class Scale {

    /** The size at which adding up the observations themselves is compared. */
    private static final int COMPARED = 1_000_000;

    private final BenchSettings settings;
    private final OpenLoop openLoop;

    Scale(BenchSettings settings, OpenLoop openLoop) {
        this.settings = settings;
        this.openLoop = openLoop;
    }

    ScaleFigures measure() {
        List<Integer> counts = settings.options().sizes();
        int last = counts.getLast();
        int compared = counts.contains(COMPARED) ? COMPARED : last;
        List<SizeFigures> sizes = new ArrayList<>();
        List<RequestStatements> statements = new ArrayList<>();
        List<AggregateFigures> aggregates = new ArrayList<>();
        List<ApprovalFigures> approvals = new ArrayList<>();
        List<BatchFigures> batches = new ArrayList<>();
        for (int count : counts) {
            System.out.printf("Making %,d observations%n", count);
            try (SizedSystem system = SizedSystem.start(settings, count)) {
                sizes.add(new SizeMeasuring(system, openLoop, sizes).measure());
                if (count == compared) {
                    aggregates.add(AggregateFigures.of(system));
                }
                if (count == last) {
                    StatementCheck check = new StatementCheck(system.settings());
                    ScaleWorkloads.all().forEach(workload -> statements.add(check.of(workload)));
                    System.out.println("Measuring: approvals");
                    approvals.add(new Approvals(system).measure());
                    System.out.println("Measuring: batches");
                    batches.add(new Batches(system).measure());
                }
            }
        }
        return new ScaleFigures(
                List.copyOf(sizes),
                List.copyOf(statements),
                aggregates.getFirst(),
                approvals.getFirst(),
                batches.getFirst());
    }
}
