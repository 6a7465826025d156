package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.UsualRange;

/**
 * Where a unit's next figure is expected, from those before it (docs/rules/reporting.md): around the last one while there are one
 * or two, around the median by three times the robust deviation from three on.
 */
final class UsualFigures {
    static final int MOST_FIGURES = 6;
    private static final int FEW = 3;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** Three standard deviations, told from the median of the absolute deviations (1.4826 for a normal distribution). */
    private static final BigDecimal THREE_DEVIATIONS = new BigDecimal("4.4478");

    private UsualFigures() {}

    /** From the figures of earlier periods, oldest first; null when there are none. */
    static @Nullable UsualRange after(List<BigDecimal> earlier) {
        if (earlier.isEmpty()) {
            return null;
        }
        List<BigDecimal> last = earlier.subList(Math.max(0, earlier.size() - MOST_FIGURES), earlier.size());
        BigDecimal centre = last.size() < FEW ? last.getLast() : median(last);
        BigDecimal width = last.size() < FEW ? centre.abs().multiply(HALF) : spread(last, centre);
        BigDecimal atLeastOne = width.max(BigDecimal.ONE);
        BigDecimal low = centre.subtract(atLeastOne);
        boolean neverNegative = last.stream().allMatch(figure -> figure.signum() >= 0);
        return new UsualRange(neverNegative ? low.max(BigDecimal.ZERO) : low, centre.add(atLeastOne));
    }

    private static BigDecimal spread(List<BigDecimal> figures, BigDecimal centre) {
        BigDecimal deviation = median(
                figures.stream().map(figure -> figure.subtract(centre).abs()).toList());
        return deviation.multiply(THREE_DEVIATIONS).max(centre.abs().multiply(TENTH));
    }

    private static BigDecimal median(List<BigDecimal> figures) {
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : Figures.divide(sorted.get(middle - 1).add(sorted.get(middle)), TWO);
    }
}
