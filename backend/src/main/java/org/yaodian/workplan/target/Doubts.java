package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yaodian.workplan.plan.Reason;

/** What is unusual about a figure (docs/rules/reporting.md, What is questioned). The only place that decides it. */
final class Doubts {
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
        UsualRange denominators = precedent.usualDenominator();
        BigDecimal denominator = figure.denominator();
        if (denominators != null && denominator != null && denominators.isOutside(denominator)) {
            doubts.add(Reason.of(
                    "report.population-break",
                    plain(denominator),
                    plain(denominators.low()),
                    plain(denominators.high())));
        }
        return List.copyOf(doubts);
    }

    private static String plain(BigDecimal figure) {
        return Rounding.stated(figure).toPlainString();
    }
}
