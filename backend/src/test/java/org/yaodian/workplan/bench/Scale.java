package org.yaodian.workplan.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        List<SizedSystem> systems = new ArrayList<>();
        try {
            for (int count : counts) {
                System.out.printf("Making %,d observations%n", count);
                systems.add(SizedSystem.start(settings, count));
            }
            int cities = settings.options().cities();
            if (cities > 0) {
                System.out.printf("Making %d cities more%n", cities);
                systems.add(SizedSystem.amidCities(settings, counts.getLast(), cities));
            }
            return measure(List.copyOf(systems));
        } finally {
            systems.forEach(SizedSystem::close);
        }
    }

    private ScaleFigures measure(List<SizedSystem> systems) {
        List<SizeFigures> sizes = new SideBySide(systems.stream()
                        .map(system -> new SizeMeasuring(system, openLoop))
                        .toList())
                .measure();
        SizedSystem largest = systems.getLast();
        SizedSystem compared = systems.stream()
                .filter(system -> system.observations() == COMPARED)
                .findFirst()
                .orElse(largest);
        AggregateFigures aggregates = AggregateFigures.of(compared);
        StatementCheck check = new StatementCheck(largest.settings());
        List<RequestStatements> statements =
                ScaleWorkloads.all().stream().map(check::of).toList();
        System.out.println("Measuring: approvals");
        ApprovalFigures approvals = new Approvals(largest).measure();
        return new ScaleFigures(sizes, statements, aggregates, approvals, batches(largest));
    }

    private @Nullable BatchFigures batches(SizedSystem largest) {
        if (settings.options().part() == Part.SCALE) {
            return null;
        }
        System.out.println("Measuring: batches");
        return new Batches(largest).measure();
    }
}
