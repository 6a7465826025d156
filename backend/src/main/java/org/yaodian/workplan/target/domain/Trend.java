package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.TargetValue.Forecast;

/** A straight line through the last points of a series by least squares (domain.md, Forecast). */
final class Trend {
    static final int MOST_POINTS = 6;
    private static final int LEAST_POINTS = 3;
    private static final BigDecimal MOST_DAYS_AHEAD = BigDecimal.valueOf(3653);

    private Trend() {}

    /** A point of a series: a value and the day it stands for. */
    record Point(LocalDate day, BigDecimal value) {}

    /** The forecast for the due date; null with fewer than three points. */
    static @Nullable Forecast forecast(List<Point> series, LocalDate due, @Nullable BigDecimal goal) {
        if (series.size() < LEAST_POINTS) {
            return null;
        }
        List<Point> last = series.subList(Math.max(0, series.size() - MOST_POINTS), series.size());
        LocalDate origin = last.getFirst().day();
        BigDecimal n = BigDecimal.valueOf(last.size());
        BigDecimal sumX = BigDecimal.ZERO;
        BigDecimal sumY = BigDecimal.ZERO;
        BigDecimal sumXy = BigDecimal.ZERO;
        BigDecimal sumXx = BigDecimal.ZERO;
        for (Point point : last) {
            BigDecimal x = days(origin, point.day());
            sumX = sumX.add(x);
            sumY = sumY.add(point.value());
            sumXy = sumXy.add(x.multiply(point.value()));
            sumXx = sumXx.add(x.multiply(x));
        }
        BigDecimal spread = n.multiply(sumXx).subtract(sumX.multiply(sumX));
        BigDecimal slope = Figures.divide(n.multiply(sumXy).subtract(sumX.multiply(sumY)), spread);
        BigDecimal start = Figures.divide(sumY.subtract(slope.multiply(sumX)), n);
        BigDecimal atDue = start.add(slope.multiply(days(origin, due)));
        return new Forecast(atDue, attained(origin, start, slope, goal), last.size());
    }

    private static @Nullable LocalDate attained(
            LocalDate origin, BigDecimal start, BigDecimal slope, @Nullable BigDecimal goal) {
        if (goal == null || slope.signum() == 0) {
            return null;
        }
        BigDecimal day = goal.subtract(start).divide(slope, 0, RoundingMode.CEILING);
        boolean sensible = day.signum() >= 0 && day.compareTo(MOST_DAYS_AHEAD) <= 0;
        return sensible ? origin.plusDays(day.longValueExact()) : null;
    }

    private static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }
}
