package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Reason;

/** What is unusual about a figure (docs/rules/reporting.md, What is questioned). The only place that decides it. */
final class Doubts {
    /** Share by which a denominator may differ from that of the period before. */
    private static final BigDecimal POPULATION_TOLERANCE = new BigDecimal("0.20");

    private Doubts() {}

    static List<Reason> about(ObservationSummary figure, Precedent precedent) {
        List<Reason> doubts = new ArrayList<>();
        UsualRange usual = precedent.usual();
        if (usual != null && usual.isBelow(figure.value())) {
            doubts.add(Reason.of("report.below-usual", plain(figure.value()), plain(usual.low()), plain(usual.high())));
        }
        if (usual != null && usual.isAbove(figure.value())) {
            doubts.add(Reason.of("report.above-usual", plain(figure.value()), plain(usual.low()), plain(usual.high())));
        }
        ObservationSummary previous = precedent.previous();
        if (previous != null && isBreak(previous.denominator(), figure.denominator())) {
            doubts.add(Reason.of("report.population-break", text(previous.denominator()), text(figure.denominator())));
        }
        return List.copyOf(doubts);
    }

    private static boolean isBreak(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        return before != null
                && now != null
                && now.subtract(before).abs().compareTo(before.multiply(POPULATION_TOLERANCE)) > 0;
    }

    private static String text(@Nullable BigDecimal figure) {
        return figure == null ? "" : plain(figure);
    }

    private static String plain(BigDecimal figure) {
        return Rounding.stated(figure).toPlainString();
    }
}
