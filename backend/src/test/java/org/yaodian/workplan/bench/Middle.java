package org.yaodian.workplan.bench;

import java.util.List;

/** The median of a few figures. */
final class Middle {

    private Middle() {}

    static double of(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
