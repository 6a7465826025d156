package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import org.yaodian.workplan.target.GoalComparator;

/** How much of the way is done (完成率), as a share, uncapped (domain.md, Status). */
final class Achievement {
    private Achievement() {}

    static BigDecimal of(GoalComparator comparator, BigDecimal value, GoalLine line) {
        return switch (comparator) {
            case AT_LEAST -> upTo(value, line.goal(), line);
            case AT_MOST -> downTo(comparator, value, line);
            case EQUAL, BETWEEN -> into(comparator, value, line);
        };
    }

    private static BigDecimal upTo(BigDecimal value, BigDecimal goal, GoalLine line) {
        BigDecimal way = goal.subtract(line.baseline());
        if (way.signum() == 0) {
            return value.compareTo(goal) >= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return Figures.divide(value.subtract(line.baseline()), way);
    }

    private static BigDecimal downTo(GoalComparator comparator, BigDecimal value, GoalLine line) {
        BigDecimal way = line.baseline().subtract(line.goal());
        if (line.hasBaseline() && way.signum() != 0) {
            return Figures.divide(line.baseline().subtract(value), way);
        }
        return comparator.isMet(value, line.goal(), line.upper()) ? BigDecimal.ONE : shrink(line.goal(), value);
    }

    /** EQUAL and BETWEEN: the whole way when inside, the share of it when short, what overshoots counts against it. */
    private static BigDecimal into(GoalComparator comparator, BigDecimal value, GoalLine line) {
        if (comparator.isMet(value, line.goal(), line.upper())) {
            return BigDecimal.ONE;
        }
        BigDecimal far = line.upper() == null ? line.goal() : line.upper();
        boolean downwards = line.hasBaseline() && line.baseline().compareTo(far) > 0;
        if (downwards) {
            return value.compareTo(far) > 0
                    ? Figures.divide(
                            line.baseline().subtract(value), line.baseline().subtract(far))
                    : shrink(value, line.goal());
        }
        return value.compareTo(line.goal()) < 0 ? upTo(value, line.goal(), line) : shrink(far, value);
    }

    private static BigDecimal shrink(BigDecimal smaller, BigDecimal larger) {
        return larger.signum() == 0 ? BigDecimal.ZERO : Figures.divide(smaller, larger);
    }
}
