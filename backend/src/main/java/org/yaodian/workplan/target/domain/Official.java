package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.PublishedFigure;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue.RolledUp;
import org.yaodian.workplan.target.TimeBasis;

/**
 * The official value of a unit on a day: what a higher body published, where that is in force, in the place of what the
 * reports add up to. What was published stands for its period; reports of a later period are newer and count again. Where
 * figures pile up, it takes the place of what was reported for its period.
 *
 * @param published the latest that is in force; null when there is none
 */
record Official(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable PublishedFigure published) {

    static Official of(
            TargetSummary target,
            RolledUp rolledUp,
            FigureHistory history,
            List<PublishedFigure> published,
            LocalDate asOf) {
        if (published.isEmpty()) {
            return reported(rolledUp);
        }
        List<PublishedFigure> begun = published.stream()
                .filter(figure -> !figure.period().start().isAfter(asOf))
                .toList();
        Optional<PublishedFigure> last = begun.stream()
                .max(Comparator.comparing(figure -> figure.period().start()));
        if (last.isEmpty()) {
            return reported(rolledUp);
        }
        if (target.timeBasis() == TimeBasis.CUMULATIVE && target.rollup().addsUp()) {
            return piledUp(target, history.changes(), begun, asOf, last.get());
        }
        return hasNewer(history, last.get(), asOf) ? reported(rolledUp) : inForce(last.get());
    }

    private static Official reported(RolledUp rolledUp) {
        return new Official(rolledUp.value(), rolledUp.numerator(), rolledUp.denominator(), null);
    }

    private static Official inForce(PublishedFigure figure) {
        return new Official(figure.value(), figure.numerator(), figure.denominator(), figure);
    }

    private static boolean hasNewer(FigureHistory history, PublishedFigure figure, LocalDate asOf) {
        return history.daysReported(asOf).stream()
                .anyMatch(day -> day.isAfter(figure.period().start()));
    }

    private static Official piledUp(
            TargetSummary target,
            List<Change> changes,
            List<PublishedFigure> begun,
            LocalDate asOf,
            PublishedFigure last) {
        List<LocalDate> replaced =
                begun.stream().map(figure -> figure.period().start()).toList();
        Tally kept = changes.stream()
                .filter(change -> !change.on().isAfter(asOf) && !replaced.contains(change.on()))
                .map(Change::tally)
                .reduce(Tally.NONE, Tally::plus);
        if (target.rollup() == Rollup.SUM) {
            BigDecimal sum = begun.stream().map(PublishedFigure::value).reduce(kept.value(), BigDecimal::add);
            return new Official(sum, null, null, last);
        }
        BigDecimal numerator = kept.numerator();
        BigDecimal denominator = kept.denominator();
        for (PublishedFigure figure : begun) {
            numerator = numerator.add(orZero(figure.numerator()));
            denominator = denominator.add(orZero(figure.denominator()));
        }
        return new Official(Figures.percentage(numerator, denominator), numerator, denominator, last);
    }

    private static BigDecimal orZero(@Nullable BigDecimal figure) {
        return figure == null ? BigDecimal.ZERO : figure;
    }
}
